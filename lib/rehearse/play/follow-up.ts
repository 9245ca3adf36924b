import type { Answers } from "../../upgrade";
import type { CrashFault } from "../scenario";
import type { Done } from "./command";

/** What somebody who comes back can do. */
export interface ComingBack {
  readonly crashes: readonly CrashFault[];
  readonly declared: Answers;
  readonly wait: (ms: number) => Promise<void>;
  readonly pendingMs: () => number;
  readonly resume: (answers: Answers, isSameDisk: boolean) => Promise<Done>;
  readonly apply: () => Promise<Done>;
  /** Whether a run still holds a computer: its lock could not be given back. */
  readonly isHeld: () => boolean;
}

const HOUR = 3_600_000;
/** More often than any scenario needs: a line that is still not at its end then will not get there. */
const MOST = 6;

/**
 * Plays what a careful operator does next until there is nothing more to do: carries on what was cut off, answers what
 * the rehearsal has answers for, tries once more what failed behind the point of no return.
 */
export async function followUp(first: Done, back: ComingBack): Promise<void> {
  let last = first;
  let tried = 0;
  for (let count = 0; count < MOST; count += 1) {
    const crash = last.act.ended === "killed" ? back.crashes[count] : undefined;
    await back.wait(crash === undefined ? 0 : Math.floor(back.pendingMs() * crash.share));
    const isAgain = last.act.command === "resume" && last.act.ended !== "killed";
    if (isAgain) tried += 1;
    const next = nextOf(last, { tried, declared: back.declared, isHeld: back.isHeld() });
    if (next === undefined) return;
    if (crash === undefined) await back.wait(HOUR);
    last = next.kind === "apply" ? await back.apply() : await back.resume(next.answers, crash?.isSameDisk ?? true);
  }
}

type Next = { readonly kind: "apply" } | { readonly kind: "resume"; readonly answers: Answers };

const resumeWith = (answers: Answers): Next => ({ kind: "resume", answers });

function nextOf(
  { act, result }: Done,
  { tried, declared, isHeld }: { readonly tried: number; readonly declared: Answers; readonly isHeld: boolean },
): Next | undefined {
  if (act.ended === "killed") return resumeWith({});
  // A crash before the first record leaves nothing behind: the upgrade is simply begun again.
  if (act.command === "resume" && act.ended === "RUN_NOT_FOUND") return { kind: "apply" };
  const hadNotBegun = result?.truths.some((truth) => truth.includes("had not begun")) === true;
  if (act.ended === "put-back" && hadNotBegun) return { kind: "apply" };
  if (act.ended === "gate")
    return afterGate(result?.gates ?? [], { isBegun: result?.runId !== undefined, tried, declared });
  // The computer was away when its lock was to be given back: `resume` takes that up.
  if (["done", "put-back"].includes(act.ended) && isHeld && tried === 0) return resumeWith({});
  const isOver = ["done", "nothing-to-do", "put-back", "locked", "rolled-back"].includes(act.ended);
  return isOver || tried > 0 ? undefined : resumeWith({});
}

function afterGate(
  gates: readonly { readonly key: string; readonly choices: readonly string[] }[],
  at: { readonly isBegun: boolean; readonly tried: number; readonly declared: Answers },
): Next | undefined {
  if (!at.isBegun) return undefined;
  const answers = Object.fromEntries(
    gates.flatMap(({ key }) => (key in at.declared ? [[key, at.declared[key] ?? ""]] : [])),
  );
  const isHelped = gates.length > 0 && gates.every(({ key }) => key in at.declared || key.startsWith("attended:"));
  if (isHelped && at.tried < 2) return resumeWith(answers);
  return at.tried === 0 ? resumeWith(answers) : undefined;
}
