import type { ChangeEvent } from "../../lab/history";
import { invariant } from "../invariant";
import { changesOf, sameName, stateBefore } from "../reading/changes";
import { isPastPointOfNoReturn } from "../reading/point-of-no-return";

/**
 * TT-6 before TT-7. A pool that was stopped in maintenance and that somebody started since (the installer, a person) ends
 * the maintenance by it; it is stopped again at once. Past the point of no return a pool is stopped to keep users out, and that may come at any time.
 */
export const maintenanceBeforeStop = invariant(
  {
    id: "maintenance-before-stop",
    title: "The product is in maintenance before its pool is stopped",
    rows: ["TT-6", "TT-7"],
  },
  (history) => {
    const stops = changesOf(history, "app-pool", { to: ["Stopping", "Stopped"] }).filter(
      (event) => event.by === "command" && event.from === "Started" && event.runId !== undefined,
    );
    const isGraceful = (event: ChangeEvent) => stateBefore(history, event, { subject: "maintenance" }) === "on";
    const wasGraceful = (event: ChangeEvent) =>
      stops.some((one) => one.seq < event.seq && isSamePool(one, event) && isGraceful(one));
    return stops
      .filter((event) => !isPastPointOfNoReturn(history, event))
      .filter((event) => !isGraceful(event) && !wasGraceful(event))
      .map((event) => ({ event, what: `The pool ${event.name} was stopped while maintenance was not on.` }));
  },
);

const isSamePool = (one: ChangeEvent, other: ChangeEvent): boolean =>
  one.runId === other.runId && one.computer === other.computer && sameName(one.name, other.name);
