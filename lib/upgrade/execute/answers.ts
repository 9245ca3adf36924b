import { CutoverError } from "../../errors";
import type { RunHistory } from "../history";
import type { Answers, Gate } from "../model";
import { accepts } from "../plan";
import type { Run } from "./run";

/**
 * Refuses answers to questions that nobody asked, and answers that a gate does not accept.
 *
 * @throws CutoverError ANSWER_UNKNOWN or ANSWER_NOT_ACCEPTED.
 */
export function checkAnswers(answers: Answers, gates: readonly Gate[]): void {
  for (const [key, answer] of Object.entries(answers)) {
    const gate = gates.find((one) => one.key === key);
    if (gate === undefined) {
      const open = gates.length === 0 ? "no gate is open" : `the gates are: ${gates.map((one) => one.key).join(", ")}`;
      throw new CutoverError({ code: "ANSWER_UNKNOWN", what: `There is no gate ${key}; ${open}.` });
    }
    if (accepts(gate, answer)) continue;
    const what = `The gate ${key} does not accept "${answer}"; it accepts: ${gate.choices.join(", ")}.`;
    throw new CutoverError({ code: "ANSWER_NOT_ACCEPTED", what });
  }
}

/** An answer that was given stands: the same again is nothing new, another one is refused. */
export function checkUnchanged(answers: Answers, history: RunHistory): void {
  for (const [key, answer] of Object.entries(answers)) {
    const given = history.answers.get(key);
    if (given === undefined || given === answer) continue;
    const what = `The gate ${key} was answered with "${given}" already.`;
    throw new CutoverError({ code: "ANSWER_NOT_ACCEPTED", what });
  }
}

/** Journals answers that are new; the gate with them where it was answered before it was asked. */
export async function recordAnswers(run: Run, at: { answers: Answers; gates: readonly Gate[] }): Promise<void> {
  for (const [key, answer] of Object.entries(at.answers)) {
    if (run.history.answers.get(key) === answer) continue;
    const gate = at.gates.find((one) => one.key === key);
    if (gate !== undefined && !run.history.gates.has(key)) await run.journal.record("gate", "", { gate });
    await run.journal.record("answer", "", { gate: key, answer });
  }
}
