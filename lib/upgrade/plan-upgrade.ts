import type { Ports } from "../shell";
import { noRunRecord } from "./history";
import type { Answers, ObserveContext, Plan, Upgrade } from "./model";
import { observeContext, observePlan } from "./observe";

/** What to plan, and where. */
export interface PlanOptions {
  readonly upgrade: Upgrade;
  readonly ports: Ports;
  /** Answers to gates, as far as they are known. */
  readonly answers?: Answers;
  readonly signal?: AbortSignal;
}

/**
 * Looks at the estate and says what an upgrade would do: nothing is changed, no lock is taken.
 *
 * @throws CutoverError UPGRADE_INVALID for a contradictory upgrade; what an observation throws.
 * @example const { entries, pointOfNoReturn, digest } = await plan({ upgrade: timeTrackerNx(inputs), ports });
 */
export async function plan(options: PlanOptions): Promise<Plan> {
  const { upgrade, answers = {} } = options;
  const contextOf = (key: string): ObserveContext => planningContext(options, key);
  const observed = await observePlan({ upgrade, answers, contextOf });
  return observed.plan;
}

function planningContext({ ports, answers = {}, signal }: PlanOptions, key: string): ObserveContext {
  return observeContext({
    ports,
    signal: signal ?? new AbortController().signal,
    run: noRunRecord(answers),
    who: `the observation of ${key}`,
    requestId: (suffix) => ["plan", key, ...(suffix ? [suffix] : [])].join("."),
    readArtefact: async () => undefined,
  });
}
