import { invariant } from "../invariant";
import { changesOf } from "../reading/changes";
import { isPastPointOfNoReturn } from "../reading/point-of-no-return";

/** TT-14: started once; after a database was restored the old schema is back and may be updated again. */
export const schemaUpdateStartedOnce = invariant(
  { id: "schema-update-started-once", title: "The schema update is never started twice", rows: ["TT-14"] },
  (history) => {
    const starts = changesOf(history, "schema-update", { to: ["running"] });
    const restores = changesOf(history, "restore", { to: ["done"] });
    return starts.flatMap((event, i) => {
      const previous = starts.slice(0, i).findLast((one) => one.name === event.name && one.computer === event.computer);
      if (previous === undefined) return [];
      const isRestored = restores.some((restore) => previous.seq < restore.seq && restore.seq < event.seq);
      return isRestored ? [] : [{ event, what: `The schema update of ${event.name} was started a second time.` }];
    });
  },
);

/** Design §3: the point of no return is the instant before the first command of the first irreversible step. */
export const pointOfNoReturnIsMarked = invariant(
  {
    id: "point-of-no-return-is-marked",
    title: "The lock says that the point of no return is passed before the schema update starts",
    rows: ["TT-14"],
  },
  (history) =>
    changesOf(history, "schema-update", { to: ["running"] })
      .filter((event) => !isPastPointOfNoReturn(history, event))
      .map((event) => ({ event, what: `The schema update of ${event.name} started and no lock said so.` })),
);
