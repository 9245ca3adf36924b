import type { PlacedStep } from "../definition";
import type { Judgement } from "../model";
import type { Look } from "../plan";
import { lookIfAnswered, pollMsOf } from "./look-now";
import { pause } from "./pause";
import type { Run } from "./run";
import { stepFailure } from "./stops";

/** How waiting for a step ended. Its failure is thrown. */
export type Waited =
  | { readonly kind: "satisfied"; readonly look: Look }
  | { readonly kind: "retry"; readonly because: string }
  | { readonly kind: "deadline"; readonly look: Look | undefined };

/** Looks at a step until it is satisfied, asks for another attempt, or the deadline (ms since 1970) has passed. */
export async function waitFor(run: Run, placed: PlacedStep, deadlineAt: number): Promise<Waited> {
  let last: Look | undefined;
  for (;;) {
    const look = await lookIfAnswered(run, placed);
    last = look ?? last;
    if (look?.verdict.kind === "satisfied") return { kind: "satisfied", look };
    const judged = look === undefined ? undefined : judgementOf(placed, look);
    if (judged?.kind === "failed") {
      throw stepFailure(placed, {
        ...judged,
        code: judged.code ?? failedCode(placed),
        because: `failed: ${judged.because}`,
      });
    }
    if (judged?.kind === "retry" && look?.begun?.kind !== "running") return { kind: "retry", because: judged.because };
    tell(run, placed, judged, look);
    const leftMs = deadlineAt - run.ports.clock.now();
    if (leftMs <= 0) return { kind: "deadline", look: last };
    await pause(run, Math.min(pollMsOf(placed), leftMs));
  }
}

/** What an observation says of a step that is still open; an irreversible deed that failed has failed. */
export function judgementOf({ step }: PlacedStep, look: Look): Judgement | undefined {
  const judged = step.judge?.(look.observed as never);
  if (look.begun?.kind === "failed" && judged?.kind !== "failed")
    return { kind: "failed", because: look.begun.because };
  return judged;
}

const failedCode = ({ step }: PlacedStep) => (step.begun === undefined ? "STEP_FAILED" : "IRREVERSIBLE_FAILED");

function tell(run: Run, { key }: PlacedStep, judged: Judgement | undefined, look: Look | undefined): void {
  if (judged?.kind === "running") {
    const { text, fraction } = judged;
    run.emit({ kind: "progress", key, text, ...(fraction !== undefined && { fraction }) });
  } else if (look !== undefined) {
    run.emit({ kind: "progress", key, text: look.verdict.because });
  }
}
