import type { Gate, JournalRecord } from "../upgrade/model";
import { field, textField } from "./record-data";
import type { ReportGate } from "./report";

/** The questions of a run in the order in which they were first asked, and what was answered last. */
export function gatesOf(records: readonly JournalRecord[]): readonly ReportGate[] {
  const found = new Map<string, ReportGate>();
  for (const record of records) {
    if (record.kind === "gate") {
      const gate = field(record, "gate") as unknown as Gate;
      const { key, question, because } = gate;
      found.set(key, { key, question, because, answer: undefined, at: record.at });
    }
    if (record.kind === "answer") {
      const key = textField(record, "gate") ?? record.key;
      const asked = found.get(key) ?? { key, question: questionOf(record) ?? key, because: "", at: record.at };
      found.set(key, { ...asked, answer: textField(record, "answer") ?? "" });
    }
  }
  return [...found.values()];
}

function questionOf(record: JournalRecord): string | undefined {
  return textField(record, "question");
}
