import type { ChangeEvent } from "../../lab/history";
import { invariant } from "../invariant";
import { changesOf } from "../reading/changes";

/** Design §3: `before` values and rescue artefacts are captured once per run, write-once. */
export const artefactsWrittenOnce = invariant(
  { id: "artefacts-written-once", title: "An artefact is never written again with other bytes", rows: ["TT-9"] },
  (history) => {
    const written = changesOf(history, "artefact");
    return written.flatMap((event, i) => {
      const first = written.slice(0, i).find((one) => one.name === event.name);
      const before = first?.to ?? event.from;
      if (before === null || before === event.to) return [];
      return [{ event, what: `The artefact ${event.name} was written again with other bytes.` }];
    });
  },
);

/** By an installer or a person; what somebody else did to the file on their own is not the run's. */
const isOverwrite = ({ by }: ChangeEvent): boolean => by !== "command" && by !== "hazard";

const webConfig = /[\\/]web\.config$/i;

/** TT-9: the installer overwrites Web.config and it cannot be recovered. */
export const webConfigIsSaved = invariant(
  {
    id: "web-config-is-saved",
    title: "What overwrites Web.config finds its bytes already among the run's artefacts",
    rows: ["TT-9", "TT-10"],
  },
  (history) => {
    const saved = changesOf(history, "artefact");
    return changesOf(history, "file")
      .filter((change) => webConfig.test(change.name) && isOverwrite(change) && change.from !== null)
      .filter((change) => !saved.some((artefact) => artefact.seq < change.seq && artefact.to === change.from))
      .map((event) => ({ event, what: `${event.name} was overwritten and no artefact has what it held.` }));
  },
);
