import { invariant } from "../invariant";
import { effectsOnEstate } from "../reading/commands";
import { type ArrivedRecord, arrivedRecords } from "../reading/records";

/** Records that say "what follows is about to happen" … */
const announcing = new Set(["started", "attempt", "release-started", "undo-started"]);
/** … and those that say that it is over. */
const closing = new Set(["done", "skipped", "released", "failed", "undone", "undo-failed"]);

/** Design §3, RunStore: a record that announces an effect is on the target before the effect. */
export const recordPrecedesEffect = invariant(
  { id: "record-precedes-effect", title: "The journal on the target announces an effect before it happens", rows: [] },
  (history) => {
    const records = arrivedRecords(history);
    return effectsOnEstate(history).flatMap((event) => {
      const before = records.filter((record) => record.event.seq < event.seq && record.runId === event.fence?.runId);
      const isAnnounced = isLockingOut(before) || before.some((record) => isOpen(before, record.key));
      return isAnnounced ? [] : [{ event, what: `${event.name} happened before any record announced it.` }];
    });
  },
);

/** The last that was said of a step is that it is about to happen. */
function isOpen(records: readonly ArrivedRecord[], key: string): boolean {
  const decisive = records.filter((one) => one.key === key && (announcing.has(one.kind) || closing.has(one.kind)));
  const last = decisive.at(-1);
  return last !== undefined && announcing.has(last.kind);
}

/** A failure behind the point of no return, or one that is not put back, announces that users are locked out. */
function isLockingOut(records: readonly ArrivedRecord[]): boolean {
  const last = records.findLast(({ kind }) => ["failed", "undo-failed", "locked-out", "resumed"].includes(kind));
  return last?.kind === "undo-failed" || (last?.kind === "failed" && last.isPast);
}

/** Design §3, failure before the point of no return: undone in reverse order. */
export const undoneInReverse = invariant(
  { id: "undone-in-reverse", title: "Steps are undone in the reverse order of their start", rows: [] },
  (history) => {
    const records = arrivedRecords(history);
    const firstStart = (runId: string, key: string) =>
      records.findIndex((one) => one.runId === runId && one.key === key && one.kind === "started");
    const undoings = records.filter((one) => one.kind === "undo-started");
    return undoings.flatMap((undo, i) => {
      const previous = undoings.slice(0, i).findLast((one) => one.runId === undo.runId);
      if (previous === undefined || previous.key === undo.key) return [];
      if (firstStart(undo.runId, undo.key) < firstStart(undo.runId, previous.key)) return [];
      return [
        { event: undo.event, what: `${undo.key} was undone after ${previous.key}, which had started before it.` },
      ];
    });
  },
);
