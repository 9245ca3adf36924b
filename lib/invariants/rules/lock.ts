import { invariant } from "../invariant";
import { effectiveChanges, effectsOnEstate } from "../reading/commands";
import { lockSpans } from "../reading/locks";

const takesOrGives = new Set(["Enter-CutoverLock", "Exit-CutoverLock"]);

export const changesUnderLock = invariant(
  { id: "changes-under-lock", title: "A run changes a computer only while it holds that computer's lock", rows: [] },
  (history) => {
    const spans = lockSpans(history);
    return effectiveChanges(history)
      .filter((command) => command.fence !== undefined && !takesOrGives.has(command.name))
      .filter((command) => !spans.some((span) => isHeldFor(span, command)))
      .map((event) => ({ event, what: `${event.name} happened while ${event.fence?.runId} did not hold the lock.` }));
  },
);

/** Locks go after the compensation and after every release of a window, on all computers of the run. */
export const locksReleasedLast = invariant(
  { id: "locks-released-last", title: "Once a run has released a lock it changes nothing any more", rows: [] },
  (history) => {
    const spans = lockSpans(history);
    return effectsOnEstate(history).flatMap((event) => {
      const runId = event.fence?.runId;
      const released = spans.find((span) => span.runId === runId && span.isReleased && span.until < event.seq);
      const isTakenAgain = spans.some(
        (span) => released !== undefined && span.runId === runId && span.from > released.until,
      );
      if (released === undefined || isTakenAgain) return [];
      return [{ event, what: `${event.name} came after ${runId} had released the lock of ${released.computer}.` }];
    });
  },
);

function isHeldFor(
  span: ReturnType<typeof lockSpans>[number],
  command: ReturnType<typeof effectiveChanges>[number],
): boolean {
  const isIn = span.from < command.seq && command.seq < span.until;
  return isIn && span.computer === command.computer && span.runId === command.fence?.runId;
}
