import type { PlacedStep } from "../definition";
import type { Look } from "../plan";
import { actUntilSatisfied } from "./act-until-satisfied";
import { announce } from "./announce";
import { lookPatiently, pollMsOf } from "./look-now";
import { pause } from "./pause";
import { passPointOfNoReturn } from "./point-of-no-return";
import type { Run } from "./run";
import { GateStop, StepFailure, stepFailure } from "./stops";
import { watch } from "./watch";

const UNKNOWN_PATIENCE_MS = 60_000;

/**
 * A deed that cannot be undone: started only on proof that it has not begun, waited for when it runs, verified when it
 * is done, and never touched when nothing shows how far it has got.
 */
export async function carryOutIrreversible(run: Run, placed: PlacedStep, first: Look): Promise<Look> {
  const look = await knownLook(run, placed, first);
  if (look.verdict.kind === "satisfied") return look;
  if (look.gates.length > 0) throw new GateStop(look.gates);
  const begun = look.begun ?? { kind: "unknown", because: look.verdict.because };
  if (begun.kind === "no") await watch(run, { isDue: "always" });
  await passPointOfNoReturn(run, placed, begun.because);
  run.isIrreversible = true;
  try {
    await announce(run, placed, { look, because: begun.because });
    if (begun.kind === "failed") {
      throw stepFailure(placed, { code: "IRREVERSIBLE_FAILED", because: `failed: ${begun.because}` });
    }
    const end = await actUntilSatisfied(run, placed, { look, isDue: begun.kind === "no" });
    await watch(run, { isDue: "always" });
    return end;
  } finally {
    run.isIrreversible = false;
  }
}

/** After the deed: what broke meanwhile and is still broken ends the run now. */
export function checkBroken(run: Run): void {
  if (run.broken !== undefined) throw new StepFailure(run.broken.key, run.broken.error);
}

/** A deed that was announced may be invisible for a moment (its server restarts): look again for a minute. */
async function knownLook(run: Run, placed: PlacedStep, first: Look): Promise<Look> {
  let look = first;
  if (run.history.step(placed.key).startedSeq === undefined) return look;
  const until = run.ports.clock.now() + UNKNOWN_PATIENCE_MS;
  while (look.begun?.kind === "unknown" && run.ports.clock.now() < until) {
    await pause(run, pollMsOf(placed));
    look = await lookPatiently(run, placed);
  }
  return look;
}
