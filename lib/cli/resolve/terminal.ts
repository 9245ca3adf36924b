import type { Prompt } from "../../shell";
import type { Conflict } from "../../webconfig";
import { type Choice, choiceOf, choicesOf } from "./choice";
import { decide, openCount, type Resolution, stateOf } from "./resolution";
import { shownValue } from "./shown-value";

/** What the terminal needs beside its questions. */
export interface TerminalTalk {
  readonly prompt: Prompt;
  /** Shows a conflict, or a remark. */
  readonly tell: (about: Conflict | string) => void;
  readonly out: string;
  readonly showSecrets: boolean;
}

export interface TerminalEnd {
  readonly resolution: Resolution;
  /** `nobody`: there was no terminal to ask at. */
  readonly ending: "saved" | "left" | "nobody";
}

const words = { base: "old default", ours: "ours", theirs: "theirs", value: "another value" } as const;
const LATER = "decide later";
const BACK = "back to the one before";
const STOP = "stop here";
const SAVE_SOME = "save the decisions, and write no result yet";
const AGAIN = "go through the open ones";
const REVISE = "go through all of them again";
const LEAVE = "end without saving";
const MAX_VALUE = 70;

/** Asks about one conflict after the other, and at the end whether to save. */
export async function resolveInTerminal(opened: Resolution, talk: TerminalTalk): Promise<TerminalEnd> {
  let resolution = opened;
  let only: "open" | "all" = "open";
  for (;;) {
    const went = await goThrough(resolution, only, talk);
    if (went === undefined) return { resolution, ending: "nobody" };
    resolution = went;
    const open = openCount(resolution);
    const question =
      open === 0 ? "Every conflict is decided." : `${open} of the conflicts ${open === 1 ? "is" : "are"} open.`;
    const write = `write ${talk.out}`;
    const answer = await talk.prompt.choose(question, open === 0 ? [write, REVISE, LEAVE] : [AGAIN, SAVE_SOME, LEAVE]);
    if (answer === undefined) return { resolution, ending: "nobody" };
    if (answer === write || answer === SAVE_SOME) return { resolution, ending: "saved" };
    if (answer === LEAVE) return { resolution, ending: "left" };
    only = answer === REVISE ? "all" : "open";
  }
}

/** One pass over the conflicts; nothing when nobody answers. */
async function goThrough(from: Resolution, only: "open" | "all", talk: TerminalTalk): Promise<Resolution | undefined> {
  let resolution = from;
  const passed: string[] = [];
  const wanted = (conflict: Conflict) => {
    const state = stateOf(resolution, conflict);
    return state === "open" || (only === "all" && state === "decided");
  };
  let at: Conflict | undefined = resolution.conflicts.find(wanted);
  while (at !== undefined) {
    const conflict: Conflict = at;
    const answer = await ask(resolution, conflict, { ...talk, canGoBack: passed.length > 0 });
    if (answer === undefined) return undefined;
    if (answer === STOP) return resolution;
    if (answer === BACK) {
      const before = passed.pop();
      at = resolution.conflicts.find((one) => one.id === before);
      continue;
    }
    if (answer !== LATER) resolution = attempt(resolution, conflict, { choice: answer, talk });
    passed.push(conflict.id);
    at = resolution.conflicts.find((one) => wanted(one) && !passed.includes(one.id));
  }
  return resolution;
}

/** A value that the merge refuses is told, and the conflict stays as it was. */
function attempt(
  resolution: Resolution,
  conflict: Conflict,
  { choice, talk }: { readonly choice: Choice; readonly talk: TerminalTalk },
): Resolution {
  try {
    return decide(resolution, conflict.id, choice);
  } catch (thrown) {
    talk.tell(thrown instanceof Error ? thrown.message : String(thrown));
    return resolution;
  }
}

type Answer = Choice | typeof LATER | typeof BACK | typeof STOP;

async function ask(
  resolution: Resolution,
  conflict: Conflict,
  talk: TerminalTalk & { readonly canGoBack: boolean },
): Promise<Answer | undefined> {
  talk.tell(conflict);
  const decision = resolution.decisions.get(conflict.id);
  const chosen = decision === undefined ? undefined : choiceOf(conflict, decision).kind;
  const label = (kind: Choice["kind"]) => {
    const value = kind === "value" ? "" : `: ${told(conflict, kind, talk.showSecrets)}`;
    return `${words[kind]}${value}${kind === chosen ? " (chosen)" : ""}`;
  };
  const labels = new Map(choicesOf(conflict).map((kind) => [label(kind), kind]));
  const ways = [LATER, ...(talk.canGoBack ? [BACK] : []), STOP];
  const answer = await talk.prompt.choose("What is right?", [...labels.keys(), ...ways]);
  if (answer === LATER || answer === BACK || answer === STOP) return answer;
  const kind = labels.get(answer ?? "");
  if (kind === undefined) return undefined;
  if (kind !== "value") return { kind };
  const value = await ownValue(conflict, talk);
  return value === undefined ? undefined : { kind, value };
}

async function ownValue(conflict: Conflict, { prompt, showSecrets }: TerminalTalk): Promise<string | undefined> {
  if (!conflict.secret || showSecrets) return prompt.text("The value:");
  const secret = await prompt.secret("The value (it will stand in the file of decisions in clear text):");
  return secret?.reveal();
}

function told(conflict: Conflict, side: "base" | "ours" | "theirs", showSecrets: boolean): string {
  const value = shownValue(conflict, conflict[side], showSecrets);
  if (value === undefined) return "not there";
  const line = value.replace(/\s+/g, " ");
  return line.length > MAX_VALUE ? `${line.slice(0, MAX_VALUE)}…` : line;
}
