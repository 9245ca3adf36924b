import type { Json } from "../errors";
import type { JournalRecord } from "../upgrade/model";

/** What a record says under a name; undefined when it says nothing there. */
export function field(record: JournalRecord, name: string): Json | undefined {
  const { data } = record;
  if (typeof data !== "object" || data === null || Array.isArray(data)) return undefined;
  return (data as { readonly [key: string]: Json })[name];
}

export function textField(record: JournalRecord, name: string): string | undefined {
  const value = field(record, name);
  return typeof value === "string" ? value : undefined;
}
