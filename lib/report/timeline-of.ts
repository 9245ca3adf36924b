import type { JournalRecord, Plan } from "../upgrade/model";
import { field, textField } from "./record-data";
import type { ReportMoment } from "./report";
import { becauseOf } from "./steps-of";

/** The journal, record by record, in words. */
export function timelineOf(plan: Plan | undefined, records: readonly JournalRecord[]): readonly ReportMoment[] {
  const titles = new Map([...(plan?.goals ?? []), ...(plan?.entries ?? [])].map((entry) => [entry.key, entry.title]));
  return records.map((record) => ({
    seq: record.seq,
    at: record.at,
    kind: record.kind,
    key: record.key,
    text: textOf(record, titles.get(record.key)),
  }));
}

function textOf(record: JournalRecord, title: string | undefined): string {
  const own = ownText(record);
  return [title, own].filter((part) => part !== undefined && part !== "").join(": ");
}

function ownText(record: JournalRecord): string {
  const said = (name: string) => textField(record, name) ?? "";
  switch (record.kind) {
    case "run-started":
      return `begun from ${said("host")}`;
    case "lock-taken":
      return `lock taken, epoch ${record.epoch}`;
    case "plan-approved":
      return "the second look gave the approved plan";
    case "answer":
      return `${said("gate")} is answered with ${said("answer")}`;
    case "gate":
      return String((field(record, "gate") as { readonly question?: string } | undefined)?.question ?? "");
    case "artefact":
      return `${said("name")}, ${String(field(record, "length") ?? "?")} bytes, SHA-256 ${said("sha256").slice(0, 12)}`;
    case "attempt":
      return `attempt ${String(field(record, "n") ?? "")}`;
    case "progress":
      return said("text");
    case "point-of-no-return":
      return "from here on the way is forward";
    case "resumed":
      return `resumed from ${said("host")}`;
    case "run-ended":
    case "locked-out":
      return said("kind");
    case "before":
      return "what was before is kept for the undo";
    default:
      return becauseOf(record) ?? "";
  }
}
