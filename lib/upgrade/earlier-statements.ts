import type { Ports } from "../shell";
import { sameJson } from "./canonical";
import { historyOf, type RunHistory } from "./history";
import { verifyJournal } from "./journal";
import type { Answers, Plan } from "./model";
import { stateGateKey } from "./plan";
import { targetStore } from "./store";

const RUNS_READ = 5;

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
  for (const history of await finishedRuns(at)) {
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

async function finishedRuns(at: Parameters<typeof earlierStatements>[0]): Promise<readonly RunHistory[]> {
  const { ports, signal } = at;
  const shell = ports.on(at.journalOn);
  const store = targetStore({ shell, clock: ports.clock, fence: () => undefined, ...(signal && { signal }) });
  const latest = [...(await store.runs())].sort().slice(-RUNS_READ);
  const histories: RunHistory[] = [];
  for (const runId of latest) {
    const history = historyIfSound(runId, await store.readJournal(runId));
    if (history?.ended?.kind === "done" || history?.ended?.kind === "nothing-to-do") histories.push(history);
  }
  return histories;
}

/** A damaged journal of an earlier run proves no statement; it is no reason to refuse a plan either. */
function historyIfSound(runId: string, bytes: Uint8Array | undefined): RunHistory | undefined {
  try {
    return bytes && historyOf(runId, verifyJournal(runId, bytes).records);
  } catch {
    return undefined;
  }
}
