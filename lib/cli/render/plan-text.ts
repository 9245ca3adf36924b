import type { Answers, ExpectedTime, Plan, PlanEntry, PlanWindow } from "../../upgrade";
import { commandLine } from "./command-line";
import { gateText, quoted } from "./gate-text";
import { hang } from "./hang";
import type { Style } from "./style";

export interface PlanLayout {
  readonly style: Style;
  readonly columns: number;
  /** The upgrade file as it was given, for the command to go on with; undefined: cutover.yaml of this folder. */
  readonly file: string | undefined;
  /** Answers that were given already; the command to go on with repeats them. */
  readonly answers: Answers;
  /** The person is asked right below, so no command to go on with is needed. */
  readonly isAsked?: boolean;
}

/** A plan as a person reads it before approving: steps, windows, questions, point of no return, and how to go on. Pure. */
export function planText(plan: Plan, layout: PlanLayout): string {
  const { style, columns } = layout;
  const title = hang(`${plan.title} (${plan.computers.join(", ")})`, { prefix: "", columns, paint: style.strong });
  if (plan.entries.length === 0) return [title, "", goalsText(plan, layout), "", nothingToDo(style)].join("\n");
  const numbers = new Map(plan.entries.map((entry, i) => [entry.key, i + 1]));
  return [
    title,
    [
      summary(plan, numbers, layout),
      ...usersOutText(plan, numbers, layout),
      ...exposedText(plan, numbers, layout),
    ].join("\n"),
    section("Steps", stepsText(plan, numbers, layout), style),
    section("Windows", windowsText(plan, numbers, layout), style),
    section("Questions for you", gatesText(plan, layout), style),
    section("Approve", layout.isAsked === true ? [] : [approval(plan, layout)], style),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function summary(plan: Plan, numbers: ReadonlyMap<string, number>, { columns }: PlanLayout): string {
  const changes = plan.entries.filter((entry) => entry.decision !== "satisfied").length;
  const point = plan.pointOfNoReturn === undefined ? undefined : numbers.get(plan.pointOfNoReturn);
  const parts = [
    `${plan.entries.length} steps, ${changes} of them to do`,
    point === undefined ? "everything can be undone" : `point of no return before step ${point}`,
    plan.gates.length === 0 ? "no open question" : count(plan.gates.length, "open question"),
  ];
  return hang(`${parts.join("; ")}.`, { prefix: "", columns });
}

function usersOutText(
  { usersOut }: Plan,
  numbers: ReadonlyMap<string, number>,
  { columns, style }: PlanLayout,
): readonly string[] {
  if (usersOut === undefined) return [];
  const until = numbers.get(usersOut.until);
  const end = until === undefined ? "to the end" : `to just before step ${until}`;
  const time =
    usersOut.expected === undefined ? "" : `: ${expectedText(usersOut.expected)} (${sourceText(usersOut.expected)})`;
  const text = `Users are locked out from step ${numbers.get(usersOut.from) ?? 1} ${end}${time}.`;
  return [hang(text, { prefix: "", columns, paint: style.wait })];
}

/** Said at the head, not only at the steps: before the last proof users would work with what is not finished. */
function exposedText(
  { entries }: Plan,
  numbers: ReadonlyMap<string, number>,
  { columns, style }: PlanLayout,
): readonly string[] {
  const exposed = entries.filter(({ exposesUsers, decision }) => exposesUsers && decision !== "satisfied");
  if (exposed.length === 0) return [];
  const steps = exposed.flatMap(({ key }) => numbers.get(key) ?? []).join(", ");
  const text = `WARNING: nothing keeps users out during step ${steps}: they get in before it is proved that the new version works. A failure in there stops the application pool.`;
  return [hang(text, { prefix: "", columns, paint: style.bad })];
}

function expectedText({ minutes, isAtLeast }: ExpectedTime): string {
  return `${isAtLeast ? "at least" : "about"} ${count(minutes, "minute")}`;
}

/** Where the minutes come from: nobody has to believe them. */
function sourceText({ from: { inputs, run }, isAtLeast }: ExpectedTime): string {
  const sources = [...(inputs ? ["what the upgrade file expects"] : []), ...(run === undefined ? [] : [`run ${run}`])];
  const rest = isAtLeast ? "; the other steps are not counted" : "";
  return `from ${sources.join(" and ")}${rest}`;
}

function stepsText(plan: Plan, numbers: ReadonlyMap<string, number>, layout: PlanLayout): readonly string[] {
  return plan.entries.flatMap((entry) => {
    const step = stepText(entry, numbers, layout);
    return entry.key === plan.pointOfNoReturn ? [pointOfNoReturn(layout), step] : [step];
  });
}

function stepText(entry: PlanEntry, numbers: ReadonlyMap<string, number>, { style, columns }: PlanLayout): string {
  const prefix = `${String(numbers.get(entry.key) ?? 0).padStart(3)}. `;
  const rows = entry.rows.length === 0 ? "" : ` [${entry.rows.join(" ")}]`;
  const lines = [hang(`${entry.title}${rows}`, { prefix, columns, paintPrefix: style.faint, paint: style.strong })];
  const indent = " ".repeat(prefix.length);
  const { word, paint } = decisions(style)[isBroken(entry) ? "broken" : entry.decision];
  const waits = entry.waitsFor.flatMap((key) => numbers.get(key) ?? []).sort((a, b) => a - b);
  const isLater = entry.decision === "later" && waits.length > 0;
  const because = isLater ? `after step ${waits.join(", ")}` : entry.because;
  const decision = { prefix: `${indent}${word}: `, indent: indent.length + 2, columns, paintPrefix: paint };
  lines.push(hang(because, decision));
  const marks = marksOf(entry);
  if (marks.length > 0) lines.push(hang(marks.join("; "), { prefix: indent, columns, paint: style.wait }));
  if (entry.undo !== undefined && !entry.irreversible) {
    lines.push(
      hang(entry.undo, {
        prefix: `${indent}undo: `,
        indent: indent.length + 2,
        columns,
        paint: style.faint,
        paintPrefix: style.faint,
      }),
    );
  }
  return lines.join("\n");
}

function decisions(style: Style) {
  return {
    satisfied: { word: "is so already", paint: style.good },
    "will-act": { word: "will act", paint: style.act },
    later: { word: "decided later", paint: style.wait },
    unknown: { word: "unknown", paint: style.bad },
    broken: { word: "does not hold, so that a run would end here", paint: style.bad },
  } as const;
}

/** A check changes nothing: one that is not satisfied is no work to be done. */
const isBroken = ({ role, decision }: PlanEntry): boolean => role === "check" && decision === "will-act";

function marksOf(entry: PlanEntry): readonly string[] {
  return [
    ...(entry.attended ? ["a person does this; cutover tells what to click and watches"] : []),
    ...(entry.irreversible ? ["cannot be undone"] : []),
    ...(entry.exposesUsers ? ["users can get in while this runs"] : []),
  ];
}

function pointOfNoReturn({ style, columns }: PlanLayout): string {
  const text = "--- POINT OF NO RETURN --- above, a failure is put back; below, only forward";
  return hang(text, { prefix: "", columns, paint: (line) => style.bad(style.strong(line)) });
}

function windowsText(plan: Plan, numbers: ReadonlyMap<string, number>, layout: PlanLayout): readonly string[] {
  return plan.windows.map((window) => windowText(window, numbers, layout));
}

function windowText(window: PlanWindow, numbers: ReadonlyMap<string, number>, { columns }: PlanLayout): string {
  const from = numbers.get(window.from);
  const until = numbers.get(window.until);
  const end = until === undefined ? "to the end" : `to just before step ${until}`;
  const minutes = window.expected === undefined ? "" : `, ${expectedText(window.expected)}`;
  return hang(`${window.title}: from step ${from ?? 1} ${end}${minutes}`, { prefix: "  - ", columns });
}

function gatesText(plan: Plan, { style, columns }: PlanLayout): readonly string[] {
  return plan.gates.map((gate) => gateText(gate, style, columns));
}

/** A prefix of the digest is enough to approve: it only has to tell this plan from the others. */
const SHORT_DIGEST = 12;

function approval(plan: Plan, { style, file, answers: given }: PlanLayout): string {
  const open = plan.gates.map((gate) => [gate.key, gate.proposal ?? "…"] as const);
  const answers = [...Object.entries(given), ...open]
    .map(([key, answer]) => ` --answer ${quoted(`${key}=${answer}`)}`)
    .join("");
  const approve = `--approve ${plan.digest.slice(0, SHORT_DIGEST)}`;
  // Not broken into lines: a command is there to be copied.
  const command = `${commandLine("apply", file)} ${approve}${answers}`;
  return [`${style.faint("  digest: ")}${plan.digest}`, `${style.faint("  go on:  ")}${style.strong(command)}`].join(
    "\n",
  );
}

function goalsText(plan: Plan, { style, columns }: PlanLayout): string {
  const text = (goal: PlanEntry) =>
    hang(`${goal.title}: ${goal.because}`, { prefix: "  ok  ", columns, paintPrefix: style.good });
  return plan.goals.map(text).join("\n");
}

function nothingToDo(style: Style): string {
  return style.good("Nothing to do: every goal is reached.");
}

function section(title: string, lines: readonly string[], style: Style): string {
  return lines.length === 0 ? "" : [style.strong(title), ...lines].join("\n");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
