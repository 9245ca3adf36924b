import type { PlacedStep } from "../definition";
import type { Answers, Gate } from "../model";

/** Key of the gate of a step whose state only a person can see. */
export const stateGateKey = (key: string): string => `state:${key}`;
/** Key of the gate of an irreversible step that cannot show whether it has begun. */
export const begunGateKey = (key: string): string => `begun:${key}`;
/** Key of the gate at which an attended step waits once its deadline has passed. */
export const attendedGateKey = (key: string): string => `attended:${key}`;
/** Key of the gate that a run stops at when the second look gives another plan. */
export const PLAN_GATE = "plan";
/** The answer that gives the run up before its first effect. */
export const ABANDON = "abandon";

/** The accepted answer to a gate, or undefined when there is none. */
export function answerTo(gate: Pick<Gate, "key" | "choices">, answers: Answers): string | undefined {
  const answer = Object.hasOwn(answers, gate.key) ? answers[gate.key] : undefined;
  return answer !== undefined && accepts(gate, answer) ? answer : undefined;
}

/** Whether a gate accepts an answer: one of its choices, or any text where it has none. */
export function accepts(gate: Pick<Gate, "choices">, answer: string): boolean {
  return gate.choices.length === 0 || gate.choices.includes(answer);
}

/** The answer that lets a rollback end an irreversible deed which still runs. */
export const ENDS = "end-it";

/** Asked before a rollback, while an irreversible deed runs that its undo may end. */
export function endsGate({ key, step }: PlacedStep): Gate {
  return {
    key: `running:${key}`,
    question: `${step.title}: it still runs. Shall the rollback end it, or wait for its end?`,
    because: `To end it means: ${step.undoEnds ?? "its job is stopped"}.`,
    choices: [ENDS, "wait"],
    rows: step.rows,
  };
}
