import type { ExitCode, Json } from "../errors";
import type { Plan, RunResult } from "../upgrade/model";

/** Of report.json. It is raised when a field changes its meaning or goes away. */
export const REPORT_VERSION = 1;

/** Everything that is told about a run, made from its journal alone. Holds no secret, as the journal holds none. */
export interface Report {
  readonly v: typeof REPORT_VERSION;
  readonly run: ReportRun;
  readonly outcome: ReportOutcome;
  /** The plan that was approved. */
  readonly plan: Plan | undefined;
  readonly steps: readonly ReportStep[];
  readonly windows: readonly ReportWindow[];
  /** When nobody could work; absent where the plan has no such time. */
  readonly usersOut?: ReportUsersOut;
  /** What a rollback put back; absent where nobody asked for the old version. */
  readonly rollback?: ReportRollback;
  readonly gates: readonly ReportGate[];
  readonly artefacts: readonly ReportArtefact[];
  /** Configuration files that were merged, with what changed. */
  readonly configurations: readonly ReportConfiguration[];
  readonly timeline: readonly ReportMoment[];
}

export interface ReportRun {
  readonly id: string;
  readonly system: string;
  readonly title: string;
  readonly computers: readonly string[];
  /** The operator's machine that began it. */
  readonly host: string;
  /** ISO 8601 UTC, of the estate's clock. */
  readonly startedAt: string;
  /** Of the last record. */
  readonly lastAt: string;
  readonly resumes: number;
  readonly records: number;
  /** Hash of the journal's last record. */
  readonly head: string;
  /** What was wrong with the copy of the journal that was read. */
  readonly warnings: readonly string[];
}

export interface ReportOutcome {
  /** `unfinished`: the journal has no end yet; `outgrown`: more proved open than was approved; `abandoned`: its lock was forced. */
  readonly kind: RunResult["kind"] | "unfinished" | "outgrown" | "abandoned";
  readonly exitCode: ExitCode | undefined;
  readonly error: Json | undefined;
  readonly truths: readonly string[];
}

export interface ReportStep {
  readonly number: number;
  readonly key: string;
  readonly title: string;
  readonly rows: readonly string[];
  readonly role: string;
  readonly status: "done" | "skipped" | "failed" | "undone" | "undo-failed" | "running" | "not reached";
  readonly because: string;
  readonly attempts: number;
  readonly startedAt: string | undefined;
  readonly endedAt: string | undefined;
  readonly isPointOfNoReturn: boolean;
  readonly undo: string | undefined;
  readonly evidence: Json | undefined;
  /** Of steps that failed: what, why and what to do. */
  readonly error: Json | undefined;
}

export interface ReportWindow {
  readonly title: string;
  readonly fromStep: number | undefined;
  readonly untilStep: number | undefined;
  /** When it was established and released by this run. */
  readonly from: string | undefined;
  readonly until: string | undefined;
  /** It was so before the run came to it, so the run neither established nor releases it. */
  readonly wasSo: boolean;
}

/** From the first window that shut users out to the end of the last one, as it really was. */
export interface ReportUsersOut {
  readonly from: string | undefined;
  readonly until: string | undefined;
  /** What the plan expected, in minutes. */
  readonly expectedMinutes: number | undefined;
}

export interface ReportRollback {
  readonly askedAt: string;
  readonly endedAt: string | undefined;
  readonly entries: readonly ReportRollbackEntry[];
}

export interface ReportRollbackPart {
  readonly key: string;
  readonly title: string;
  readonly status: "put back" | "not put back" | "running" | "not reached";
  readonly because: string;
  readonly from: string | undefined;
  readonly until: string | undefined;
}

export interface ReportRollbackEntry extends ReportRollbackPart {
  readonly kind: "put-back" | "prove" | "let-users-in";
  readonly how: string;
  readonly rows: readonly string[];
  /** Its deeds, where they are several. */
  readonly parts: readonly ReportRollbackPart[];
}

export interface ReportGate {
  readonly key: string;
  readonly question: string;
  readonly because: string;
  readonly answer: string | undefined;
  readonly askedAt: string;
  readonly answeredAt: string | undefined;
}

export interface ReportArtefact {
  readonly name: string;
  readonly length: number;
  readonly sha256: string;
}

export interface ReportConfiguration {
  readonly title: string;
  /** Lines of a unified diff, with their signs. */
  readonly lines: readonly string[];
}

/** One record of the journal in words. */
export interface ReportMoment {
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  readonly key: string;
  readonly text: string;
}
