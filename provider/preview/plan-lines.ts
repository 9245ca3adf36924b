import type { Gate, Plan, PlanEntry } from "../../lib/upgrade";

/** What is to be said beside the plan. */
export interface Around {
  /** From what to what, e.g. "6.2 → 7.0.1". */
  readonly change?: string | undefined;
  /** The unfinished run that goes on first. */
  readonly running?: string | undefined;
  /** What else can be told, e.g. which settings will be changed again. */
  readonly outlook?: readonly string[];
}

/** A plan in the words of a preview: what is to do and why, who is locked out, what cannot be undone, what is asked. Pure. */
export function planLines(plan: Plan, { change, running, outlook = [] }: Around = {}): readonly string[] {
  const head = `${plan.title} (${[plan.computers.join(", "), ...(change === undefined ? [] : [change])].join("; ")})`;
  const held = running === undefined ? [] : [running];
  if (plan.entries.length === 0) return [`${head}: nothing to do, everything is as declared.`, ...held];
  const toDo = plan.entries.filter(({ decision }) => decision !== "satisfied");
  const point = plan.entries.findIndex(({ key }) => key === plan.pointOfNoReturn);
  return [
    `${head}: ${toDo.length} of ${plan.entries.length} steps to do.`,
    ...held,
    ...plan.entries.flatMap((entry, i) => [
      ...(i === point
        ? ["--- point of no return: above it a failure is put back, below it there is only forward ---"]
        : []),
      entryLine(entry, { number: i + 1, plan }),
    ]),
    ...plan.windows.map((window) => {
      const from = numberOf(plan, window.from);
      const until = plan.entries.findIndex(({ key }) => key === window.until);
      return `from step ${from} ${until < 0 ? "to the end" : `to just before step ${until + 1}`}: ${window.title}`;
    }),
    ...outlook,
    ...plan.gates.flatMap(gateLines),
    `digest of this plan: ${plan.digest}`,
  ];
}

function entryLine(entry: PlanEntry, { number, plan }: { readonly number: number; readonly plan: Plan }): string {
  const marks = [
    ...(entry.attended ? ["a person does this"] : []),
    ...(entry.irreversible ? ["cannot be undone"] : []),
    ...(entry.exposesUsers ? ["users can get in meanwhile"] : []),
  ];
  const suffix = marks.length === 0 ? "" : ` [${marks.join("; ")}]`;
  const waits = entry.waitsFor.map((key) => numberOf(plan, key)).join(", ");
  const because = entry.decision === "later" && waits !== "" ? `decided after step ${waits}` : entry.because;
  return `${String(number).padStart(2)}. ${words[entry.decision]}: ${entry.title}: ${because}${suffix}`;
}

const words = { satisfied: "is so", "will-act": "to do", later: "later", unknown: "unknown" } as const;

const numberOf = (plan: Plan, key: string): number => plan.entries.findIndex((entry) => entry.key === key) + 1;

function gateLines({ key, question, because, choices, proposal }: Gate): readonly string[] {
  const answer = proposal ?? choices[0] ?? "TEXT";
  const accepted = choices.length === 0 ? "" : ` Accepted: ${choices.join(", ")}.`;
  return [
    `question: ${question} ${because}.${accepted}`,
    `  answer it by the input  answers: { ${JSON.stringify(key)}: ${JSON.stringify(answer)} }`,
  ];
}
