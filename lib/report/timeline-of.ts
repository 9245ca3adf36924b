import type { JournalRecord, RunView } from "../upgrade";
import type { ReportMoment } from "./report";
import { reasonOf } from "./steps-of";

/** The journal, record by record, in words. */
export function timelineOf({ plan, rollback, records }: RunView): readonly ReportMoment[] {
  const proofs = (rollback?.plan.entries ?? []).flatMap((entry) => [entry, ...entry.parts]);
  const titled = [...proofs, ...(plan?.goals ?? []), ...(plan?.entries ?? [])];
  const titles = new Map(titled.map((entry) => [entry.key, entry.title]));
  return records.map((record) => ({
    seq: record.seq,
    at: record.at,
    kind: record.kind,
    key: record.key,
    text: [titles.get(record.key), ownText(record)].filter((part) => part !== undefined && part !== "").join(": "),
  }));
}

function ownText(record: JournalRecord): string {
  const { epoch, kind } = record;
  const data = membersOf(record);
  const said = (name: string) => (data[name] === undefined || data[name] === null ? "" : String(data[name]));
  switch (kind) {
    case "run-started":
      return `begun from ${said("host")}`;
    case "lock-taken":
      return `lock taken, epoch ${epoch}`;
    case "plan-approved":
      return "the second look gave the approved plan";
    case "answer":
      return `${said("gate")} is answered with ${said("answer")}`;
    case "gate":
      return String((data.gate as { readonly question?: string } | undefined)?.question ?? "");
    case "artefact":
      return `${said("name")}, ${said("length")} bytes, SHA-256 ${said("sha256").slice(0, 12)}…`;
    case "attempt":
      return `attempt ${said("n")}: ${said("because")}`;
    case "progress":
      return said("text");
    case "point-of-no-return":
      return "from here on the way is forward";
    case "rollback-started":
      return `the old version is asked for, from ${said("host")}`;
    case "resumed":
      return `resumed from ${said("host")}`;
    case "run-ended":
    case "locked-out":
      return said("kind");
    case "before":
      return "what was before is kept for the undo";
    default:
      return reasonOf(record) ?? "";
  }
}

function membersOf({ data }: JournalRecord): Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && !Array.isArray(data) ? (data as Record<string, unknown>) : {};
}
