import type { ChangeEvent } from "../../lab/history";
import { type Invariant, invariant } from "../invariant";
import { effectiveChanges } from "../reading/commands";

/** For scenarios in which nobody but the run does anything: no person, no hazard, no second operator. */
export const onlyTheRunChanges = invariant(
  { id: "only-the-run-changes", title: "Nobody but the run changes the estate", rows: [] },
  (history) => {
    const changes = history.filter((event): event is ChangeEvent => event.kind === "change");
    const foreign = changes.filter((event) => event.by === "person" || event.by === "hazard");
    const runs = new Set(changes.map((event) => event.runId).filter((runId) => runId !== undefined));
    const second = changes.filter((event) => event.runId !== undefined && event.runId !== [...runs][0]);
    return [...foreign, ...second].map((event) => ({
      event,
      what: `${event.subject} ${event.name} was changed by ${event.runId ?? event.by}.`,
    }));
  },
);

/** For the second `apply` on a finished estate: `seq` is the last event of the first one. */
export function nothingChangesAfter(seq: number): Invariant {
  return invariant(
    { id: "nothing-changes-after", title: "With nothing to do no changing event is in the history", rows: [] },
    (history) => {
      const later = history.filter((event) => event.seq > seq);
      const changes = later
        .filter((event) => event.kind === "change")
        .map((event) => ({ event, what: describe(event) }));
      const commands = effectiveChanges(later).map((event) => ({ event, what: `${event.name} was sent.` }));
      return [...commands, ...changes];
    },
  );
}

function describe(event: ChangeEvent): string {
  return `${event.subject} ${event.name} changed from ${JSON.stringify(event.from)} to ${JSON.stringify(event.to)}.`;
}
