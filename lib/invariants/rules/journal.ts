import { invariant } from "../invariant";
import { effectsOnEstate } from "../reading/commands";
import { type ArrivedRecord, arrivedRecords } from "../reading/records";

/** Records that say "what follows is about to happen" … */
const announcing = new Set(["started", "attempt", "release-started", "undo-started"]);
/** … and those that say that it is over. */
const closing = new Set(["done", "skipped", "released", "failed", "undone", "undo-failed"]);

/** Records that a run writes when it comes to a step for the first time. */
const coming = new Set(["started", "skipped"]);

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

/** Design §3: undone in reverse order, and what keeps users out behind everything else. */
export const undoneInReverse = invariant(
  {
    id: "undone-in-reverse",
    title: "Steps are undone in the reverse order of the run, those that keep users out at the very end",
    rows: [],
  },
  (history) => {
    const records = arrivedRecords(history);
    // Not the first start: a window that was found so at its place, and had to be established only when a restart of the
    // server had ended it, holds over all that stands behind its place, and so until that is put back.
    const place = (runId: string, key: string) =>
      records.findIndex((one) => one.runId === runId && one.key === key && coming.has(one.kind));
    return records.flatMap((undo, i) => {
      if (undo.kind !== "undo-started") return [];
      const previous = previousUndo(records.slice(0, i), undo);
      if (previous === undefined || previous.key === undo.key || isAgain(records, undo)) return [];
      const isInOrder =
        previous.isLast === undo.isLast ? place(undo.runId, undo.key) < place(undo.runId, previous.key) : undo.isLast;
      if (isInOrder) return [];
      return [{ event: undo.event, what: `${undo.key} was undone after ${previous.key}, which has to come later.` }];
    });
  },
);

/** The undo before it, of the same going through: whoever takes the run over looks at everything from the last step on. */
function previousUndo(before: readonly ArrivedRecord[], undo: ArrivedRecord): ArrivedRecord | undefined {
  const own = before.filter((one) => one.runId === undo.runId);
  const begun = own.findLastIndex((one) => one.kind === "resumed" || one.kind === "locked-out");
  return own.slice(begun + 1).findLast((one) => one.kind === "undo-started");
}

/** Who comes back after an undo that failed begins with that one. */
function isAgain(records: readonly ArrivedRecord[], undo: ArrivedRecord): boolean {
  return records.some(
    (one) =>
      one.kind === "undo-failed" && one.runId === undo.runId && one.key === undo.key && one.event.seq < undo.event.seq,
  );
}
