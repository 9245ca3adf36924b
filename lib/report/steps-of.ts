import type { JournalRecord, RunView, StepView } from "../upgrade";
import type { ReportStep, ReportUsersOut, ReportWindow } from "./report";

const statuses: { readonly [state in StepView["state"]]: ReportStep["status"] } = {
  untouched: "not reached",
  acting: "running",
  done: "done",
  released: "done",
  skipped: "skipped",
  failed: "failed",
  undone: "undone",
  "undo-failed": "undo-failed",
};

/** The planned steps with what the journal says of each. */
export function stepsOf(view: RunView): readonly ReportStep[] {
  return view.steps.map((step, i) => ({
    number: i + 1,
    key: step.key,
    title: step.entry?.title ?? step.key,
    rows: step.entry?.rows ?? [],
    role: step.entry?.role ?? "",
    status: statusOf(step, view),
    because: becauseOf(step),
    attempts: step.attempts,
    startedAt: step.firstAt,
    endedAt: endOf(step.records)?.at,
    isPointOfNoReturn: step.key === view.plan?.pointOfNoReturn,
    undo: step.entry?.undo,
    evidence: step.evidence,
    error: step.error,
  }));
}

/** A window that was established and whose release failed is no success. */
function statusOf(step: StepView, { failure }: RunView): ReportStep["status"] {
  const isUndone = step.state === "undone" || step.state === "undo-failed";
  return failure?.key === step.key && !isUndone ? "failed" : statuses[step.state];
}

const ends: ReadonlySet<JournalRecord["kind"]> = new Set(["done", "skipped", "failed", "undone", "undo-failed"]);

/** The record that says how the step ended; a window's release comes later and belongs to the window. */
function endOf(records: readonly JournalRecord[]): JournalRecord | undefined {
  return records.findLast((record) => ends.has(record.kind));
}

/** Of a window its release says nothing about how it was established. */
function becauseOf(step: StepView): string {
  const end = endOf(step.records);
  return (end && reasonOf(end)) ?? step.because;
}

/** The reason that a record gives, or what its error says. */
export function reasonOf({ data }: JournalRecord): string | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  if ("because" in data && typeof data.because === "string" && data.because !== "") return data.because;
  if ("error" in data && typeof data.error === "object" && data.error !== null && "what" in data.error) {
    return String(data.error.what);
  }
  return undefined;
}

/** When nobody could work: from the first of the windows that shut users out to the end of the last. */
export function usersOutOf({ plan, steps }: RunView): ReportUsersOut | undefined {
  const { usersOut, windows = [] } = plan ?? {};
  if (usersOut === undefined) return undefined;
  const recordsOf = (key: string) => steps.find((step) => step.key === key)?.records ?? [];
  const from = recordsOf(usersOut.from).find(({ kind }) => kind === "done")?.at;
  const last = windows.filter(({ until }) => until === usersOut.until).flatMap(({ key }) => recordsOf(key));
  const until = last.findLast(({ kind }) => kind === "released" || kind === "undone")?.at;
  return { from, until, expectedMinutes: usersOut.expected?.minutes };
}

/** The planned windows with the time that they really held. */
export function windowsOf({ plan, steps }: RunView): readonly ReportWindow[] {
  const numbers = new Map(steps.map((step, i) => [step.key, i + 1]));
  const records = new Map(steps.map((step) => [step.key, step.records]));
  return (plan?.windows ?? []).map(({ key, title, from, until }) => {
    const own = records.get(key) ?? [];
    return {
      title,
      fromStep: numbers.get(from),
      untilStep: numbers.get(until),
      from: own.find(({ kind }) => kind === "done")?.at,
      until: own.findLast(({ kind }) => kind === "released" || kind === "undone")?.at,
      wasSo: own.some(({ kind }) => kind === "skipped"),
    };
  });
}
