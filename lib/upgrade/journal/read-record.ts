import type { JournalRecord } from "../model";

/** A line as a record, or undefined when it is none. The kind is not checked: the hash vouches for it. */
export function readRecord(line: string): JournalRecord | { readonly newer: number } | undefined {
  const value = parsed(line);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const record = value as Partial<Record<keyof JournalRecord, unknown>>;
  if (typeof record.v === "number" && record.v > 1) return { newer: record.v };
  const isRecord =
    record.v === 1 &&
    [record.runId, record.at, record.key, record.kind, record.prev, record.hash].every(
      (one) => typeof one === "string",
    ) &&
    [record.epoch, record.seq].every((one) => Number.isSafeInteger(one)) &&
    record.data !== undefined;
  return isRecord ? (value as JournalRecord) : undefined;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
