import type { Head } from "./chain";
import { damage } from "./damage";
import type { VerifiedJournal } from "./verify";

/**
 * Compares a journal with the head that a lock record (or a mirror) remembers. A journal may be ahead of it, since the
 * head is written behind the record; it must never be shorter, nor have another record at that place. The record that
 * the head means may be the cut one.
 *
 * @throws CutoverError JOURNAL_TAIL_LOST or JOURNAL_RECORD_CHANGED.
 */
export function checkHead(at: { runId: string; journal: VerifiedJournal; head: Head; witness: string }): void {
  const { runId, journal, head, witness } = at;
  if (head.seq === 0) return;
  const wholeOrCut = journal.head.seq + (journal.cutBytes > 0 ? 1 : 0);
  if (head.seq > wholeOrCut) {
    const what = `it ends at record ${journal.head.seq}, but ${witness} knows record ${head.seq}`;
    throw damage("JOURNAL_TAIL_LOST", runId, what);
  }
  const known = journal.records[head.seq - 1];
  if (known !== undefined && known.hash !== head.hash) {
    throw damage("JOURNAL_RECORD_CHANGED", runId, `record ${head.seq} is not the one that ${witness} knows`);
  }
}
