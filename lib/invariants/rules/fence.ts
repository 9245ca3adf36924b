import { invariant } from "../invariant";
import { effectiveChanges } from "../reading/commands";
import { lockSpans } from "../reading/locks";

/** Design §3, Lock: the target compares the epoch before every changing command. */
export const deposedOwnerIsRefused = invariant(
  { id: "deposed-owner-is-refused", title: "A deposed owner changes nothing", rows: [] },
  (history) => {
    const spans = lockSpans(history);
    return effectiveChanges(history).flatMap((command) => {
      const taken = spans.filter((span) => span.computer === command.computer && span.from < command.seq);
      const highest = Math.max(0, ...taken.map((span) => span.epoch));
      if (command.fence === undefined || command.fence.epoch >= highest) return [];
      return [
        { event: command, what: `${command.name} passed with epoch ${command.fence.epoch}; ${highest} was taken.` },
      ];
    });
  },
);

export const changesAreFenced = invariant(
  { id: "changes-are-fenced", title: "Every changing command carries its run's fence", rows: [] },
  (history) =>
    effectiveChanges(history)
      .filter((command) => command.name !== "Enter-CutoverLock" && command.fence === undefined)
      .map((command) => ({ event: command, what: `${command.name} changed something without a fence.` })),
);
