import type { JournalRecord, Plan, PlanEntry } from "../upgrade/model";
import { field, textField } from "./record-data";
import type { ReportStep, ReportWindow } from "./report";

/** The planned steps with what the journal says of each. */
export function stepsOf(plan: Plan | undefined, records: readonly JournalRecord[]): readonly ReportStep[] {
  const byKey = new Map<string, JournalRecord[]>();
  for (const record of records) byKey.set(record.key, [...(byKey.get(record.key) ?? []), record]);
  return (plan?.entries ?? []).map((entry, i) =>
    stepOf(entry, { number: i + 1, records: byKey.get(entry.key) ?? [], isPoint: entry.key === plan?.pointOfNoReturn }),
  );
}

const statuses: { readonly [kind in JournalRecord["kind"]]?: ReportStep["status"] } = {
  started: "running",
  attempt: "running",
  done: "done",
  skipped: "skipped",
  failed: "failed",
  undone: "undone",
  "undo-failed": "undo-failed",
};

function stepOf(
  entry: PlanEntry,
  {
    number,
    records,
    isPoint,
  }: { readonly number: number; readonly records: readonly JournalRecord[]; readonly isPoint: boolean },
): ReportStep {
  const telling = records.filter((record) => record.kind in statuses);
  const last = telling.at(-1);
  const ended = last !== undefined && last.kind !== "started" && last.kind !== "attempt";
  const evidence = telling.findLast((record) => field(record, "evidence") !== undefined);
  return {
    number,
    key: entry.key,
    title: entry.title,
    rows: entry.rows,
    role: entry.role,
    status: last === undefined ? "not reached" : (statuses[last.kind] ?? "running"),
    because: (last && becauseOf(last)) ?? entry.because,
    startedAt: telling[0]?.at,
    endedAt: ended ? last.at : undefined,
    isPointOfNoReturn: isPoint,
    undo: entry.undo,
    evidence: evidence && field(evidence, "evidence"),
  };
}

/** The reason that a record gives, or what its error says. */
export function becauseOf(record: JournalRecord): string | undefined {
  const because = textField(record, "because");
  if (because !== undefined) return because;
  const error = field(record, "error");
  return typeof error === "object" && error !== null && "what" in error ? String(error.what) : undefined;
}

/** The planned windows with the time that they really held. */
export function windowsOf(plan: Plan | undefined, records: readonly JournalRecord[]): readonly ReportWindow[] {
  const numbers = new Map(plan?.entries.map((entry, i) => [entry.key, i + 1]));
  const isEnd = ({ kind }: JournalRecord) => kind === "released" || kind === "undone";
  return (plan?.windows ?? []).map(({ key, title, from, until }) => ({
    title,
    fromStep: numbers.get(from),
    untilStep: numbers.get(until),
    from: records.find((record) => record.key === key && (record.kind === "done" || record.kind === "skipped"))?.at,
    until: records.findLast((record) => record.key === key && isEnd(record))?.at,
  }));
}
