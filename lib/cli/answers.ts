import { CutoverError } from "../errors";
import type { Prompt } from "../shell";
import type { Answers, Gate } from "../upgrade";

/** Collects `--answer KEY=VALUE` options; commander calls it for each. @throws CutoverError ANSWER_MALFORMED */
export function collectAnswer(text: string, before: Answers = {}): Answers {
  const at = text.indexOf("=");
  if (at <= 0) {
    throw new CutoverError({ code: "ANSWER_MALFORMED", what: `--answer "${text}" is not of the form KEY=VALUE.` });
  }
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) };
}

/**
 * Asks the person at the terminal each question that has no answer yet. Gives the answers, or undefined as soon as
 * nobody is there.
 */
export async function askGates(gates: readonly Gate[], prompt: Prompt): Promise<Answers | undefined> {
  const answers: Record<string, string> = {};
  for (const gate of gates) {
    const answer = await ask(gate, prompt);
    if (answer === undefined) return undefined;
    answers[gate.key] = answer;
  }
  return answers;
}

const NOT_NOW = "not now (the run waits)";

async function ask(gate: Gate, prompt: Prompt): Promise<string | undefined> {
  const question = `${gate.question} (${gate.because})`;
  if (gate.choices.length === 0) return prompt.text(question);
  const answer = await prompt.choose(question, byCare(gate));
  return answer === NOT_NOW ? undefined : answer;
}

/** The careful answer stands first, since that is the one that one gets without thinking. */
function byCare({ choices, proposal }: Gate): readonly string[] {
  if (proposal === undefined || !choices.includes(proposal)) return [NOT_NOW, ...choices];
  return [proposal, ...choices.filter((choice) => choice !== proposal), NOT_NOW];
}
