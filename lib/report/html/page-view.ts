import type { Json } from "../../errors";
import type { Report, ReportRollbackEntry, ReportRollbackPart, ReportStep } from "../report";
import { barOf } from "./bar";
import { evidenceRows } from "./evidence-rows";
import { outcomeWords, type Tone } from "./outcome-words";
import { clockText, durationText, instantText, msBetween } from "./time-text";

/** What the templates show: texts and tones, everything decided. Pure. */
export function pageView(report: Report) {
  const { run } = report;
  return {
    title: run.title,
    run,
    outcome: outcomeView(report),
    facts: factsOf(report),
    steps: report.steps.map((step) => stepView(step, report)),
    windows: report.windows.map((window) => ({
      title: window.title,
      steps: `${window.fromStep ?? "start"} to ${window.untilStep === undefined ? "end" : `before ${window.untilStep}`}`,
      when: window.wasSo ? "was so already" : spanText(window.from, window.until),
      bar: barOf(window, run),
    })),
    rollback: report.rollback && {
      when: spanText(report.rollback.askedAt, report.rollback.endedAt),
      entries: report.rollback.entries.map((entry, i) => ({
        ...entry,
        ...partView(entry),
        number: i + 1,
        rows: entry.rows.join(" "),
        parts: entry.parts.map((part) => ({ ...part, ...partView(part) })),
      })),
    },
    gates: report.gates.map((gate) => ({
      ...gate,
      answer: gate.answer ?? "not answered",
      tone: gate.answer === undefined ? "wait" : "good",
      when: instantText(gate.answeredAt ?? gate.askedAt),
    })),
    configurations: report.configurations.map(({ title, lines }) => ({ title, lines: lines.map(diffLine) })),
    artefacts: report.artefacts.map((artefact) => ({ ...artefact, length: artefact.length.toLocaleString("en") })),
    timeline: report.timeline.map((moment) => ({
      ...moment,
      when: clockText(moment.at),
      tone: momentTone(moment.kind),
    })),
  };
}

function outcomeView({ outcome }: Report) {
  const words = outcomeWords[outcome.kind];
  const truths = outcome.truths.map((text) => ({ text: text.trim(), tone: text.startsWith(" ") ? "part" : "" }));
  return { ...words, truths, errors: errorsOf(outcome) };
}

/** What has to be done now comes first; what led there needs nothing done about it any more. */
function errorsOf({ kind, error }: Report["outcome"]): readonly ReturnType<typeof errorView>[] {
  if (!isError(error)) return [];
  const { undo } = error;
  if (kind === "not-put-back" && isError(undo)) {
    return [errorView("Not put back: ", undo), { ...errorView("What had failed before: ", error), todo: "" }];
  }
  if (kind === "rolled-back") return [{ ...errorView("What had failed before: ", error), todo: "" }];
  return [errorView("", error)];
}

type ErrorJson = { readonly [key: string]: Json };

const isError = (error: Json | undefined): error is ErrorJson =>
  typeof error === "object" && error !== null && "code" in error;

function errorView(head: string, error: ErrorJson) {
  const text = (value: Json | undefined) => (typeof value === "string" ? value : "");
  return { what: `${head}${text(error.code)}: ${text(error.what)}`, why: text(error.why), todo: text(error.todo) };
}

function factsOf({ run, outcome, plan, usersOut }: Report) {
  return [
    ...run.warnings.map((value) => ({ name: "Warning", value, mono: false })),
    { name: "Computers", value: run.computers.join(", "), mono: false },
    { name: "Began", value: `${instantText(run.startedAt)}, from ${run.host}`, mono: false },
    {
      name: outcome.kind === "unfinished" ? "Last record" : "Ended",
      value: `${instantText(run.lastAt)}, after ${durationText(msBetween(run.startedAt, run.lastAt))}`,
      mono: false,
    },
    ...usersOutFact(usersOut, run.lastAt),
    { name: "Exit code", value: outcome.exitCode === undefined ? "none yet" : String(outcome.exitCode), mono: false },
    ...(run.resumes > 0
      ? [{ name: "Resumed", value: run.resumes === 1 ? "once" : `${run.resumes} times`, mono: false }]
      : []),
    ...(plan === undefined ? [] : [{ name: "Approved plan", value: plan.digest, mono: true }]),
  ];
}

/** How long nobody could work, beside what had been expected. */
function usersOutFact(usersOut: Report["usersOut"], lastAt: string) {
  if (usersOut?.from === undefined) return [];
  const { from, until, expectedMinutes } = usersOut;
  const since = `${clockText(from)}, for ${durationText(msBetween(from, until ?? lastAt))} up to now`;
  const span = until === undefined ? `since ${since}: they still are` : spanText(from, until);
  const expected = expectedMinutes === undefined ? "" : ` (${expectedMinutes} min were expected)`;
  return [{ name: "Users locked out", value: `${span}${expected}`, mono: false }];
}

function stepView(step: ReportStep, { run }: Report) {
  const { startedAt, endedAt } = step;
  const tookTime = startedAt !== undefined && msBetween(startedAt, endedAt ?? run.lastAt) > 0;
  return {
    ...step,
    rows: step.rows.join(" "),
    tone: stepTones[step.status],
    when: spanText(startedAt, endedAt),
    bar: tookTime ? barOf({ from: startedAt, until: endedAt }, run) : undefined,
    evidence: evidenceRows(step.evidence),
  };
}

function partView(part: ReportRollbackPart & { readonly kind?: ReportRollbackEntry["kind"] }) {
  const { status, from, until } = part;
  const isProof = part.kind === "prove";
  const words = { ...rollbackWords, ...(isProof && { "put back": "proved", "not put back": "not proved" }) };
  return { word: words[status], tone: rollbackTones[status], when: spanText(from, until) };
}

const rollbackWords: { readonly [status in ReportRollbackPart["status"]]: string } = {
  "put back": "put back",
  "not put back": "NOT put back",
  running: "under way",
  "not reached": "not reached",
};

const rollbackTones: { readonly [status in ReportRollbackPart["status"]]: Tone } = {
  "put back": "good",
  "not put back": "bad",
  running: "act",
  "not reached": "faint",
};

const stepTones: { readonly [status in ReportStep["status"]]: Tone } = {
  done: "good",
  skipped: "faint",
  failed: "bad",
  undone: "wait",
  "undo-failed": "bad",
  running: "act",
  "not reached": "faint",
};

function spanText(from: string | undefined, until: string | undefined): string {
  if (from === undefined) return "";
  if (until === undefined) return `since ${clockText(from)}`;
  const ms = msBetween(from, until);
  return ms === 0 ? clockText(from) : `${clockText(from)} to ${clockText(until)}, ${durationText(ms)}`;
}

function diffLine(text: string) {
  const head = /^(@@|--- |\+\+\+ |=====)/.test(text);
  const tone = head ? "hunk" : text.startsWith("+") ? "added" : text.startsWith("-") ? "removed" : "";
  return { text, tone };
}

function momentTone(kind: string): Tone {
  if (/failed|locked-out/.test(kind)) return "bad";
  if (/gate|undo|point-of-no-return|resumed|attempt/.test(kind)) return "wait";
  return kind === "done" || kind === "released" || kind === "run-ended" ? "good" : "faint";
}
