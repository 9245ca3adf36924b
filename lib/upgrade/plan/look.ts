import type { Json } from "../../errors";
import type { PlacedStep } from "../definition";
import type { Answers, Begun, Gate, Verdict } from "../model";
import { answerTo, begunGateKey, stateGateKey } from "./gate-keys";

/** What one observation of a step says, with the answers that persons have given. */
export interface Look {
  readonly observed: Json;
  readonly verdict: Verdict;
  /** Of irreversible steps that are not satisfied. */
  readonly begun: Begun | undefined;
  /** Gates that stand open. */
  readonly gates: readonly Gate[];
}

/** Judges an observation. Pure: the step's own functions and the answers are all it uses. */
export function lookAt(placed: PlacedStep, observed: Json, answers: Answers): Look {
  const { step } = placed;
  const stateGate = gateOfState(placed, step.satisfied(observed as never).because);
  const verdict = stated(step.satisfied(observed as never), answerTo(stateGate, answers));
  const asked = verdict.kind === "satisfied" ? [] : (step.gates?.(observed as never, answers) ?? []);
  const begun = verdict.kind === "satisfied" ? undefined : begunOf(placed, observed, answers);
  const gates = [
    ...(verdict.kind === "unknown" && begun === undefined ? [stateGate] : []),
    ...(begun?.kind === "unknown" ? [gateOfBegun(placed, begun.because)] : []),
    ...asked.filter((gate) => answerTo(gate, answers) === undefined),
  ];
  return { observed, verdict, begun, gates };
}

/** A person's statement takes the place of what cutover cannot see, and of nothing else. */
function stated(verdict: Verdict, answer: string | undefined): Verdict {
  if (verdict.kind !== "unknown" || answer === undefined) return verdict;
  return { kind: answer === "satisfied" ? "satisfied" : "open", because: `stated by a person: ${verdict.because}` };
}

function begunOf(placed: PlacedStep, observed: Json, answers: Answers): Begun | undefined {
  const begun = placed.step.begun?.(observed as never);
  if (begun?.kind !== "unknown") return begun;
  const answer = answerTo(gateOfBegun(placed, begun.because), answers);
  if (answer === undefined) return begun;
  return { kind: answer === "done" ? "done" : "failed", because: `stated by a person: ${begun.because}` };
}

function gateOfState({ key, step }: PlacedStep, because: string): Gate {
  const question = `${step.title}: is that so? cutover cannot see it.`;
  return { key: stateGateKey(key), question, because, choices: ["satisfied", "open"], rows: step.rows };
}

// "no" is no choice: that it has not begun needs proof from the target, never a person's word (design §3).
function gateOfBegun({ key, step }: PlacedStep, because: string): Gate {
  const question = `${step.title}: how far has it got? cutover cannot see whether it has begun, and never starts it then.`;
  return { key: begunGateKey(key), question, because, choices: ["done", "failed"], rows: step.rows };
}
