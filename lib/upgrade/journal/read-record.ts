import type { JournalRecord } from "../model";

/** A line as a record, or undefined when it is none. The kind is not checked: the hash vouches for it. */
export function readRecord(line: string): JournalRecord | { readonly newer: number } | undefined {
  const value = parsed(line);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const record = value as Partial<Record<keyof JournalRecord, unknown>>;
  if (typeof record.v === "number" && record.v > 1) return { newer: record.v };
  return isRecord(record) ? (value as JournalRecord) : undefined;
}

/** One condition after the other and no list of them: this is asked for each record of a journal that is opened. */
function isRecord(record: Partial<Record<keyof JournalRecord, unknown>>): boolean {
  return (
    record.v === 1 &&
    typeof record.runId === "string" &&
    typeof record.at === "string" &&
    typeof record.key === "string" &&
    typeof record.kind === "string" &&
    typeof record.prev === "string" &&
    typeof record.hash === "string" &&
    Number.isSafeInteger(record.epoch) &&
    Number.isSafeInteger(record.seq) &&
    record.data !== undefined
  );
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
