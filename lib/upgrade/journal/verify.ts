import { isAscii } from "node:buffer";
import type { JournalRecord } from "../model";
import { type Head, hashOfLine, NO_HEAD } from "./chain";
import { damage } from "./damage";
import { readRecord } from "./read-record";

/** A journal whose every record was proved. */
export interface VerifiedJournal {
  readonly records: readonly JournalRecord[];
  readonly head: Head;
  /** Length in bytes of the whole records. */
  readonly length: number;
  /** Set when the last record was cut: bytes behind the last whole record, to be dropped. */
  readonly cutBytes: number;
}

const LINE_FEED = 0x0a;

/**
 * Proves a journal: versions, order, and the chain of hashes. Pure. Only the last record may be cut (a crash while it
 * was written); `cutBytes` tells.
 *
 * @throws CutoverError JOURNAL_NEWER, JOURNAL_RECORD_CHANGED, JOURNAL_RECORD_MISSING or JOURNAL_REORDERED.
 */
export function verifyJournal(runId: string, bytes: Uint8Array): VerifiedJournal {
  const length = bytes.lastIndexOf(LINE_FEED) + 1;
  const lines = linesOf(Buffer.from(bytes.buffer, bytes.byteOffset, length));
  const records: JournalRecord[] = [];
  let head = NO_HEAD;
  for (const line of lines) {
    const record = provedRecord({ runId, line, head, lines });
    records.push(record);
    head = { seq: record.seq, hash: record.hash };
  }
  return { records, head, length, cutBytes: bytes.length - length };
}

/** Most journals are plain ASCII, which is read as Latin-1 in two thirds of the time. */
function linesOf(whole: Buffer): readonly string[] {
  const text = whole.toString(isAscii(whole) ? "latin1" : "utf8");
  return text === "" ? [] : text.slice(0, -1).split("\n");
}

function provedRecord(at: { runId: string; line: string; head: Head; lines: readonly string[] }): JournalRecord {
  const { runId, line, head } = at;
  const expected = head.seq + 1;
  const record = readRecord(line);
  if (record === undefined) throw damage("JOURNAL_RECORD_CHANGED", runId, `record ${expected} is not readable`);
  if ("newer" in record) {
    throw damage(
      "JOURNAL_NEWER",
      runId,
      `record ${expected} has version ${record.newer}; this cutover knows version 1`,
    );
  }
  if (record.seq !== expected) throw outOfPlace(at, expected, record.seq);
  if (record.prev !== head.hash || record.runId !== runId || hashOfLine(line) !== record.hash) {
    throw damage("JOURNAL_RECORD_CHANGED", runId, `record ${expected} was changed, or the one before it`);
  }
  return record;
}

/** A record at a wrong place: moved when the one that belongs there stands elsewhere, else that one is missing. */
function outOfPlace(at: { runId: string; lines: readonly string[] }, expected: number, found: number): Error {
  const isElsewhere = at.lines.some((line) => {
    const record = readRecord(line);
    return record !== undefined && "seq" in record && record.seq === expected;
  });
  if (found < expected || isElsewhere) {
    return damage("JOURNAL_REORDERED", at.runId, `record ${found} stands where ${expected} belongs`);
  }
  return damage("JOURNAL_RECORD_MISSING", at.runId, `record ${expected} is missing: ${found} stands in its place`);
}
