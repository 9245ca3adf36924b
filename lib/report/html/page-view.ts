import type { Json } from "../../errors";
import type { Report, ReportStep } from "../report";
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
  return { ...words, truths: outcome.truths, error: errorView(outcome.error) };
}

function errorView(error: Json | undefined) {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  const text = (value: Json | undefined) => (typeof value === "string" ? value : "");
  return { what: `${text(error.code)}: ${text(error.what)}`, why: text(error.why), todo: text(error.todo) };
}

function factsOf({ run, outcome, plan }: Report) {
  return [
    ...run.warnings.map((value) => ({ name: "Warning", value, mono: false })),
    { name: "Computers", value: run.computers.join(", "), mono: false },
    { name: "Began", value: `${instantText(run.startedAt)}, from ${run.host}`, mono: false },
    {
      name: outcome.kind === "unfinished" ? "Last record" : "Ended",
      value: `${instantText(run.lastAt)}, after ${durationText(msBetween(run.startedAt, run.lastAt))}`,
      mono: false,
    },
    { name: "Exit code", value: outcome.exitCode === undefined ? "none yet" : String(outcome.exitCode), mono: false },
    ...(run.resumes > 0
      ? [{ name: "Resumed", value: run.resumes === 1 ? "once" : `${run.resumes} times`, mono: false }]
      : []),
    ...(plan === undefined ? [] : [{ name: "Approved plan", value: plan.digest, mono: true }]),
  ];
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
