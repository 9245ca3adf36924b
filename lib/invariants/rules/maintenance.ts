import { invariant } from "../invariant";
import { changesOf, stateBefore } from "../reading/changes";
import { isPastPointOfNoReturn } from "../reading/point-of-no-return";

/** TT-6 before TT-7. Past the point of no return a pool is stopped to keep users out, and that may come at any time. */
export const maintenanceBeforeStop = invariant(
  {
    id: "maintenance-before-stop",
    title: "The product is in maintenance before its pool is stopped",
    rows: ["TT-6", "TT-7"],
  },
  (history) =>
    changesOf(history, "app-pool", { to: ["Stopping", "Stopped"] })
      .filter((event) => event.by === "command" && event.from === "Started" && event.runId !== undefined)
      .filter((event) => !isPastPointOfNoReturn(history, event))
      .filter((event) => stateBefore(history, event, { subject: "maintenance" }) !== "on")
      .map((event) => ({ event, what: `The pool ${event.name} was stopped while maintenance was not on.` })),
);
