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
  /** Whether that run still holds a computer: its lock could not be given back. */
  readonly holds: (runId: string) => boolean;
  /** How long a computer stays cut off from the network. */
  readonly cutOffMs: () => number;
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
    // Who cannot reach the computer has not tried anything.
    if (isAgain && back.cutOffMs() === 0) tried += 1;
    const next = nextOf(last, { tried, declared: back.declared, holds: back.holds });
    if (next === undefined) return;
    if (crash === undefined) await back.wait(isAgain ? Math.max(HOUR, back.cutOffMs()) : HOUR);
    last = next.kind === "apply" ? await back.apply() : await back.resume(next.answers, crash?.isSameDisk ?? true);
  }
}

type Next = { readonly kind: "apply" } | { readonly kind: "resume"; readonly answers: Answers };

const resumeWith = (answers: Answers): Next => ({ kind: "resume", answers });

function nextOf(
  { act, result }: Done,
  { tried, declared, holds }: Pick<ComingBack, "declared" | "holds"> & { readonly tried: number },
): Next | undefined {
  if (act.ended === "killed") return resumeWith({});
  // A crash before the first record leaves nothing behind: the upgrade is simply begun again.
  if (act.command === "resume" && act.ended === "RUN_NOT_FOUND") return { kind: "apply" };
  const hadNotBegun = result?.truths.some((truth) => truth.includes("had not begun")) === true;
  if (act.ended === "put-back" && hadNotBegun) return { kind: "apply" };
  if (act.ended === "gate")
    return afterGate(result?.gates ?? [], { isBegun: result?.runId !== undefined, tried, declared });
  // Its lock could not be given back, as its end says: `resume` does it, also when it was a `resume` that came to the
  // end. What another run holds meanwhile is not this operator's.
  const isLockLeft = result?.runId !== undefined && holds(result.runId);
  if (["done", "put-back"].includes(act.ended) && isLockLeft) return resumeWith({});
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
