import type { ChangeEvent } from "../../lab/history";
import { invariant } from "../invariant";
import { changesOf, sameName, stateBefore } from "../reading/changes";
import { isPastPointOfNoReturn } from "../reading/point-of-no-return";
import { arrivedRecords } from "../reading/records";

/**
 * TT-6 before TT-7. A pool that was stopped in maintenance, by the run or by somebody who came before it, and that somebody
 * started since (the installer, a person) ends the maintenance by it; it is stopped again at once. A stop goes by Stopping:
 * what a restart of the server ends was not stopped. Past the point of no return, and after an undo that failed, a pool is
 * stopped to keep users out (design §3), and that may come at any time.
 */
export const maintenanceBeforeStop = invariant(
  {
    id: "maintenance-before-stop",
    title: "The product is in maintenance before its pool is stopped",
    rows: ["TT-6", "TT-7"],
  },
  (history) => {
    const downs = changesOf(history, "app-pool", { to: ["Stopping", "Stopped"] }).filter(
      (event) => event.from === "Started",
    );
    const stops = downs.filter((event) => event.by === "command" && event.runId !== undefined);
    const others = downs.filter((event) => event.runId === undefined && event.to === "Stopping");
    const failedUndos = arrivedRecords(history).filter(({ kind }) => kind === "undo-failed");
    const isLockOut = (event: ChangeEvent) =>
      failedUndos.some((record) => record.runId === event.runId && record.event.seq < event.seq);
    const isGraceful = (event: ChangeEvent) => stateBefore(history, event, { subject: "maintenance" }) === "on";
    const wasGraceful = (event: ChangeEvent) =>
      [...stops, ...others].some((one) => one.seq < event.seq && isSamePool(one, event) && isGraceful(one));
    return stops
      .filter((event) => !isPastPointOfNoReturn(history, event) && !isLockOut(event))
      .filter((event) => !isGraceful(event) && !wasGraceful(event))
      .map((event) => ({ event, what: `The pool ${event.name} was stopped while maintenance was not on.` }));
  },
);

const isSamePool = (one: ChangeEvent, other: ChangeEvent): boolean =>
  (one.runId ?? other.runId) === other.runId && one.computer === other.computer && sameName(one.name, other.name);
