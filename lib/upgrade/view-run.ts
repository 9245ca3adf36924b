import type { Json } from "../errors";
import { historyOf, type StepHistory } from "./history";
import type { VerifiedJournal } from "./journal";
import type { JournalRecord, PlanEntry } from "./model";
import type { RunView, StepView } from "./run-view";

/** A run as its verified journal tells it. Pure. */
export function viewRun(at: {
  readonly runId: string;
  readonly journal: VerifiedJournal;
  readonly source: string;
  readonly warnings?: readonly string[];
}): RunView {
  const { runId, journal, source } = at;
  const { records } = journal;
  const history = historyOf(runId, records);
  const { start, plan } = history;
  const byKey = recordsByKey(records);
  const cut = journal.cutBytes > 0 ? [`The last record of ${source} is cut and left out.`] : [];
  const steps = (plan?.entries ?? []).map((entry) =>
    stepView(entry, history.step(entry.key), byKey.get(entry.key) ?? []),
  );
  return {
    runId,
    cutover: start?.cutover,
    system: start?.system ?? "",
    title: start?.title ?? "",
    inputs: start?.inputs ?? null,
    computers: start?.computers ?? [],
    journalOn: start?.journalOn ?? "",
    host: start?.host ?? "",
    startedAt: records[0]?.at,
    lastAt: records.at(-1)?.at,
    plan,
    steps,
    gates: [...history.gates.values()],
    artefacts: [...history.artefacts.values()],
    pointOfNoReturn: history.pointOfNoReturn,
    resumes: records.filter(({ kind }) => kind === "resumed").length,
    end: history.ended,
    lockedOut: history.lockedOut,
    rollback: history.rollback,
    failure: history.failed,
    records,
    source,
    warnings: [...(at.warnings ?? []), ...cut],
  };
}

function recordsByKey(records: readonly JournalRecord[]): ReadonlyMap<string, readonly JournalRecord[]> {
  const byKey = new Map<string, JournalRecord[]>();
  for (const record of records) {
    const known = byKey.get(record.key);
    if (known === undefined) byKey.set(record.key, [record]);
    else known.push(record);
  }
  return byKey;
}

function stepView(entry: PlanEntry, step: StepHistory, records: readonly JournalRecord[]): StepView {
  return {
    key: entry.key,
    entry,
    state: stateOf(step),
    firstAt: records[0]?.at,
    lastAt: records.at(-1)?.at,
    attempts: step.startedSeq === undefined ? 0 : step.attempt,
    because:
      [...records]
        .reverse()
        .map(becauseOf)
        .find((one) => one !== undefined) ?? entry.because,
    before: step.before,
    evidence: step.evidence,
    error: memberOf(
      records.findLast(({ kind }) => kind === "undo-failed" || kind === "failed"),
      "error",
    ),
    records,
  };
}

function stateOf(step: StepHistory): StepView["state"] {
  if (step.undoState === "undone") return "undone";
  if (step.undoState === "failed") return "undo-failed";
  return step.released ? "released" : step.state;
}

function becauseOf(record: JournalRecord): string | undefined {
  const because = memberOf(record, "because");
  return typeof because === "string" && because !== "" ? because : undefined;
}

function memberOf(record: JournalRecord | undefined, name: string): Json | undefined {
  const data = record?.data;
  const isObject = typeof data === "object" && data !== null && !Array.isArray(data);
  return isObject ? (data as { readonly [key: string]: Json })[name] : undefined;
}
