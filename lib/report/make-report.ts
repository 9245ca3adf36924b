import type { ExitCode, Json } from "../errors";
import { EXIT } from "../errors";
import type { JournalRecord, Plan } from "../upgrade/model";
import { gatesOf } from "./gates-of";
import { field, textField } from "./record-data";
import {
  REPORT_VERSION,
  type Report,
  type ReportArtefact,
  type ReportConfiguration,
  type ReportOutcome,
} from "./report";
import { stepsOf, windowsOf } from "./steps-of";
import { timelineOf } from "./timeline-of";

/** What a report is made from. */
export interface ReportMaterial {
  readonly runId: string;
  /** The proved records of the run's journal, in order. */
  readonly records: readonly JournalRecord[];
  /** Configuration files that were merged, secrets masked. */
  readonly configurations: readonly ReportConfiguration[];
}

/**
 * Makes the report of a run from its journal. Pure: the same journal gives the same report, whoever asks and when.
 *
 * @example
 * const report = makeReport({ runId, records, configurations: [] });
 */
export function makeReport({ runId, records, configurations }: ReportMaterial): Report {
  const begin = records.find((record) => record.kind === "run-started");
  const last = records.at(-1);
  const plan = planOf(records);
  return {
    v: REPORT_VERSION,
    run: {
      id: runId,
      system: (begin && textField(begin, "system")) ?? plan?.system ?? "",
      title: (begin && textField(begin, "title")) ?? plan?.title ?? runId,
      computers: plan?.computers ?? [],
      startedAt: records[0]?.at ?? "",
      lastAt: last?.at ?? "",
      takings: new Set(records.map((record) => record.epoch)).size,
      records: records.length,
      head: last?.hash ?? "",
    },
    outcome: outcomeOf(records),
    plan,
    steps: stepsOf(plan, records),
    windows: windowsOf(plan, records),
    gates: gatesOf(records),
    artefacts: artefactsOf(records),
    configurations,
    timeline: timelineOf(plan, records),
  };
}

function planOf(records: readonly JournalRecord[]): Plan | undefined {
  const approved = records.findLast((record) => record.kind === "plan-approved");
  const begin = records.find((record) => record.kind === "run-started");
  const plan = (approved && field(approved, "plan")) ?? (begin && field(begin, "plan"));
  return plan as unknown as Plan | undefined;
}

const exitCodes: { readonly [kind in Report["outcome"]["kind"]]: ExitCode | undefined } = {
  done: EXIT.done,
  "nothing-to-do": EXIT.done,
  gate: EXIT.gate,
  "put-back": EXIT.putBack,
  "past-point-of-no-return": EXIT.pastPointOfNoReturn,
  locked: EXIT.locked,
  "not-put-back": EXIT.notPutBack,
  interrupted: EXIT.interrupted,
  unfinished: undefined,
};

/** The last word of the journal: its end, or where it stands. */
function outcomeOf(records: readonly JournalRecord[]): ReportOutcome {
  const end = records.findLast((record) => endings.has(record.kind));
  const kind = kindOf(end, records);
  const said = end !== undefined && end.kind !== "resumed" ? end : undefined;
  const truths = said === undefined ? undefined : field(said, "truths");
  const error = said === undefined ? undefined : (field(said, "error") ?? undefined);
  return {
    kind,
    exitCode: exitCodes[kind],
    error: error as Json | undefined,
    truths: Array.isArray(truths) ? truths.map(String) : [],
  };
}

const endings: ReadonlySet<string> = new Set(["run-ended", "locked-out", "resumed"]);

function kindOf(end: JournalRecord | undefined, records: readonly JournalRecord[]): ReportOutcome["kind"] {
  const kind = end === undefined || end.kind === "resumed" ? undefined : textField(end, "kind");
  if (kind !== undefined && kind in exitCodes) return kind as ReportOutcome["kind"];
  return gatesOf(records).some((gate) => gate.answer === undefined) ? "gate" : "unfinished";
}

function artefactsOf(records: readonly JournalRecord[]): readonly ReportArtefact[] {
  return records
    .filter((record) => record.kind === "artefact")
    .map((record) => ({
      name: textField(record, "name") ?? "",
      length: Number(field(record, "length") ?? 0),
      sha256: textField(record, "sha256") ?? "",
    }));
}
