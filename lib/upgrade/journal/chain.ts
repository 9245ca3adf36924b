import { canonicalJson, plainJson, sha256 } from "../canonical";
import type { JournalRecord } from "../model";

/** The end of a journal: what the next record follows on, and what a lock record remembers. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** The head of a journal that has no record yet. */
export const NO_HEAD: Head = { seq: 0, hash: "0".repeat(64) };

/** What a record says, before it gets its place in the chain. */
export type RecordContent = Pick<JournalRecord, "runId" | "epoch" | "at" | "key" | "kind"> & { readonly data: unknown };

/** The record that follows on a head, and its line (canonical JSON with a line feed). Pure. */
export function chained(head: Head, content: RecordContent): { record: JournalRecord; line: string } {
  const { runId, epoch, at, key, kind } = content;
  const body = {
    v: 1,
    runId,
    epoch,
    seq: head.seq + 1,
    at,
    key,
    kind,
    data: plainJson(content.data),
    prev: head.hash,
  } as const;
  const record: JournalRecord = { ...body, hash: sha256(canonicalJson(body)) };
  return { record, line: `${canonicalJson(record)}\n` };
}

const HASH_MEMBER = '"hash":"';
const HASH_MEMBER_LENGTH = `${HASH_MEMBER}${NO_HEAD.hash}",`.length;

/**
 * The hash that a line must carry. The line is canonical JSON, so that the record without its hash is the same text
 * without that member: reading a journal needs no second rendering of each record. The members behind it hold no
 * objects, and a quotation mark inside of a text is escaped, so that the last match is the record's own.
 */
export function hashOfLine(line: string): string | undefined {
  const at = line.lastIndexOf(HASH_MEMBER);
  return at < 0 ? undefined : sha256(line.slice(0, at) + line.slice(at + HASH_MEMBER_LENGTH));
}
