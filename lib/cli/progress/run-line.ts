import type { RunEvent } from "../../upgrade";
import { hang } from "../render/hang";
import type { Style } from "../render/style";

/** What is known of the step that runs, for the line that is drawn anew. */
export interface CurrentStep {
  readonly key: string;
  readonly title: string;
  readonly index: number;
  readonly of: number;
  readonly text: string;
  readonly fraction: number | undefined;
  readonly instruction: string | undefined;
}

/** The lines that stay for good, and the step that runs now. */
export interface Progress {
  readonly lines: readonly string[];
  readonly current: CurrentStep | undefined;
}

/** How progress is written: colours, the width of a line, and whether it goes to a pipe. */
export interface ProgressLayout {
  readonly style: Style;
  /** Infinity for a pipe: whoever reads a log breaks lines as they like. */
  readonly columns: number;
  /** A pipe gets a line when a step begins, and when it gets on. */
  readonly isPiped: boolean;
}

/** What an event adds to what stands there. Pure. */
export function advance(current: CurrentStep | undefined, event: RunEvent, layout: ProgressLayout): Progress {
  const { style, columns, isPiped } = layout;
  const place = current === undefined ? "" : `${number(current)} `;
  const ended = (word: string, paint: (text: string) => string, text: string): Progress => ({
    current: undefined,
    lines: [hang(text, { prefix: `${place}${word.padEnd(WORD_WIDTH - 1)} `, indent: 4, columns, paintPrefix: paint })],
  });
  const remark = (word: string, text: string): Progress => ({
    current,
    lines: [hang(text, { prefix: `${word} `, indent: 4, columns, paintPrefix: style.wait })],
  });
  switch (event.kind) {
    case "step-started": {
      const { key, title, index, of } = event;
      const started = { key, title, index, of, text: "", fraction: undefined, instruction: undefined };
      return { current: started, lines: isPiped ? [`${number(started)} ${"ensure".padEnd(WORD_WIDTH)}${title}`] : [] };
    }
    case "progress":
      return progressed(current, event, isPiped);
    case "instruction": {
      const instructed = current === undefined ? undefined : { ...current, instruction: event.text };
      return { ...remark("Please:", event.text), current: instructed };
    }
    case "step-done":
      return ended("done", style.good, `${event.title}: ${event.because}${duration(event.ms)}`);
    case "step-skipped":
      return ended("is so", style.faint, `${event.title}: ${event.because}`);
    case "step-failed":
      return ended("FAILED", style.bad, `${event.title}: ${event.because}`);
    case "proving":
      return { current: undefined, lines: [`${style.wait("prove".padEnd(WORD_WIDTH))}${event.title}`] };
    case "undoing":
      return { current: undefined, lines: [`${style.wait("undo".padEnd(WORD_WIDTH))}${event.title}`] };
    case "undone": {
      const text = `${event.title}: ${event.because}`;
      return event.proved ? ended("undone", style.good, text) : ended("NOT undone", style.bad, text);
    }
    case "warning":
      return remark("Warning:", event.text);
    case "planned":
    case "rollback-planned":
    case "recorded":
    case "gate":
      return { current, lines: [] };
  }
}

const WORD_WIDTH = 7;

function progressed(
  current: CurrentStep | undefined,
  event: Extract<RunEvent, { kind: "progress" }>,
  isPiped: boolean,
): Progress {
  if (current === undefined) return { current, lines: [] };
  const next = { ...current, text: event.text, fraction: event.fraction };
  return {
    current: next,
    lines: isPiped && isNews(current, next) ? [`${number(next)} ${" ".repeat(WORD_WIDTH)}${progressText(next)}`] : [],
  };
}

const TENTH = 0.1;

/** A pipe hears of every tenth and of other words, not of every poll. */
function isNews(before: CurrentStep, now: CurrentStep): boolean {
  if (now.fraction === undefined || before.fraction === undefined) return now.text !== before.text;
  return Math.floor(now.fraction / TENTH) > Math.floor(before.fraction / TENTH);
}

/** How far the step is, in words. */
export function progressText(step: CurrentStep): string {
  const percent = step.fraction === undefined ? "" : `${Math.round(step.fraction * 100)} %`;
  return [step.text, percent].filter((part) => part !== "").join(", ");
}

/** `[ 3/26]` */
export function number(step: Pick<CurrentStep, "index" | "of">): string {
  return `[${String(step.index + 1).padStart(String(step.of).length)}/${step.of}]`;
}

function duration(ms: number): string {
  if (ms < 1000) return "";
  const seconds = Math.round(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  return minutes === 0 ? ` (${seconds} s)` : ` (${minutes} min ${seconds % 60} s)`;
}
