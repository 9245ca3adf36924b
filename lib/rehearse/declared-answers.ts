import { withDeclaredCommands } from "../estate";
import { MemoryFiles, openLab } from "../lab";
import { type Answers, plan } from "../upgrade";
import type { Stage } from "./play/stage";

const MOST_ROUNDS = 10;

/**
 * The answers that a rehearsal gives: those of its caller, and to every other question that the plan asks beforehand the
 * one that there is, or the one that is proposed. A question with several answers and no proposal stays open, and so does
 * every question that comes up later: the scenario waits there, as it would for a stranger.
 */
export async function declaredAnswers(stage: Stage, given: Answers): Promise<Answers> {
  const operator = { files: new MemoryFiles(), secret: stage.secret };
  const lab = await openLab({ snapshot: stage.snapshot, operator });
  const ports = withDeclaredCommands(lab.ports, stage.brief.commands ?? []);
  let answers = given;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { gates } = await plan({ upgrade: stage.upgrade, ports, answers });
    const more = Object.fromEntries(
      gates.flatMap((gate) => {
        const answer = gate.proposal ?? (gate.choices.length === 1 ? gate.choices[0] : undefined);
        return answer === undefined || gate.key in answers ? [] : [[gate.key, answer]];
      }),
    );
    if (Object.keys(more).length === 0) return answers;
    answers = { ...answers, ...more };
  }
  return answers;
}
