import type { Ports } from "../shell";
import { earlierStatements } from "./earlier-statements";
import { journalComputer } from "./execute";
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
  return (await planWithStatements(options)).plan;
}

/** A plan with the answers that it was made with: those given, and what persons stated earlier and still counts. */
export async function planWithStatements(
  options: PlanOptions,
): Promise<{ readonly plan: Plan; readonly answers: Answers }> {
  const { upgrade, ports, answers = {}, signal } = options;
  const first = await observed(options);
  const journalOn = journalComputer(upgrade);
  const statements = await earlierStatements({ ports, journalOn, plan: first, ...(signal && { signal }) });
  if (Object.keys(statements).length === 0) return { plan: first, answers };
  const all = { ...statements, ...answers };
  return { plan: await observed({ ...options, answers: all }), answers: all };
}

/** The gates that a plan has when nobody has answered anything, now or earlier. */
export async function gatesUnanswered(options: Omit<PlanOptions, "answers">): Promise<Plan["gates"]> {
  return (await observed(options)).gates;
}

async function observed(options: PlanOptions): Promise<Plan> {
  const contextOf = (key: string): ObserveContext => planningContext(options, key);
  const { plan } = await observePlan({ upgrade: options.upgrade, answers: options.answers ?? {}, contextOf });
  return plan;
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
