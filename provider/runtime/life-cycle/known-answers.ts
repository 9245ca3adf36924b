import type { Answers, Gate, Plan } from "../../../lib/upgrade";
import { plan } from "../../../lib/upgrade";
import type { Declaration } from "./declaration";

/** The declared answers to gates: by the gate's key, or for a merge's conflict by what stands behind its last slash. Pure. */
export function answersTo(gates: readonly Gate[], { common }: Pick<Declaration, "common">): Answers {
  const { answers = {}, decisions = {} } = common;
  const found = gates.flatMap(({ key }) => {
    const answer = answers[key] ?? decisions[key.slice(key.lastIndexOf("/") + 1)];
    return answer === undefined ? [] : [[key, answer] as const];
  });
  return Object.fromEntries(found);
}

/**
 * Looks at the target and gives the plan with the declared answers to the questions that it asks. An answer may bring up
 * further questions; a declared answer that no gate asks for is left for later. Reads only.
 */
export async function planWithAnswers(
  declaration: Declaration,
): Promise<{ readonly plan: Plan; readonly answers: Answers }> {
  const { upgrade, ports, signal } = declaration;
  let answers: Answers = {};
  for (;;) {
    const made = await plan({ upgrade, ports, answers, signal });
    const more = Object.entries(answersTo(made.gates, declaration)).filter(([key]) => !(key in answers));
    if (more.length === 0) return { plan: made, answers };
    answers = { ...answers, ...Object.fromEntries(more) };
  }
}
