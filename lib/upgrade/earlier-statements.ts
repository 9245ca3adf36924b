import type { Ports } from "../shell";
import { sameJson } from "./canonical";
import { finishedRuns } from "./finished-runs";
import type { RunHistory } from "./history";
import type { Answers, Plan } from "./model";
import { stateGateKey } from "./plan";

/**
 * What persons stated in earlier runs and what still counts: that a step which cutover cannot see is satisfied, for the
 * same target values (its effect, hence the same product version). Reads only, and only where a plan has such a step.
 */
export async function earlierStatements(at: {
  readonly ports: Ports;
  readonly journalOn: string;
  readonly plan: Plan;
  readonly signal?: AbortSignal;
}): Promise<Answers> {
  const asked = new Set(at.plan.gates.map(({ key }) => key));
  const unseen = [...at.plan.entries, ...at.plan.goals].filter(({ key }) => asked.has(stateGateKey(key)));
  const statements: Record<string, string> = {};
  if (unseen.length === 0) return statements;
  for (const { history } of await finishedRuns(at)) {
    for (const { key, effect } of unseen) {
      const gate = stateGateKey(key);
      if (history.answers.get(gate) === "satisfied" && sameJson(effectIn(history, key), effect)) {
        statements[gate] = "satisfied";
      }
    }
  }
  return statements;
}

function effectIn(history: RunHistory, key: string) {
  const plans = [history.start?.plan, history.confirmedPlan].flatMap((plan) => plan ?? []);
  const entries = plans.flatMap(({ entries, goals }) => [...entries, ...goals]);
  return entries.find((entry) => entry.key === key)?.effect;
}
