import { type CutoverError, isCutoverError, renderErrorJson } from "../errors";
import type { Ports } from "../shell";
import { beginRun, carryOut, checkAnswers, createRun, exitOf, journalComputer, newRunId } from "./execute";
import { checkForcing, forceLocks } from "./force-lock";
import { RunHistory } from "./history";
import { type LockRecord, lockedByRun, readLock } from "./lock";
import type { Answers, Gate, Plan, RunEvent, RunResult, Upgrade } from "./model";
import { emptyPlan } from "./plan";
import { gatesUnanswered, planWithStatements } from "./plan-upgrade";

/** The approval of a plan: its digest, "yes" to whatever is planned, or somebody who is asked. */
export type Approval = string | ((plan: Plan) => Promise<boolean>);

/** What to carry out, where, and with whose approval. */
export interface ApplyOptions {
  readonly upgrade: Upgrade;
  readonly ports: Ports;
  /** Absolute folder of the runs on the operator's disk, e.g. "/work/.cutover/runs". */
  readonly runsFolder: string;
  /** Without it the plan is shown and nothing is done (exit 3). */
  readonly approve?: Approval;
  /** Answers to gates of the plan, by gate key. */
  readonly answers?: Answers;
  /**
   * Takes the computers from an unfinished run that nobody will carry on: its owner is refused from then on, and what it
   * had begun stays as it is. Refused for a run past its point of no return. Default false.
   */
  readonly forceLock?: boolean;
  /** Ends the run where it stands (exit 130); it can be resumed. */
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: RunEvent) => void;
}

/**
 * Carries out an upgrade: looks, shows the plan, asks, takes the locks, looks again, acts where something is missing,
 * proves every step. Nothing to do takes no lock and changes nothing.
 *
 * @throws CutoverError ANSWER_UNKNOWN, ANSWER_NOT_ACCEPTED and UPGRADE_INVALID, with nothing changed. How a run ends is
 * no error: it is the result's kind, with the exit code of design section 4.
 * @example const result = await apply({ upgrade, ports, runsFolder, approve: "yes" });
 */
export async function apply(options: ApplyOptions): Promise<RunResult> {
  const signal = options.signal ?? new AbortController().signal;
  try {
    return await planAndCarryOut(options, signal);
  } catch (thrown) {
    if (!signal.aborted) throw thrown;
    return notBegun(emptyPlan(options.upgrade), "interrupted");
  }
}

async function planAndCarryOut(options: ApplyOptions, signal: AbortSignal): Promise<RunResult> {
  const { upgrade, ports, answers = {} } = options;
  const emit = options.onEvent ?? (() => undefined);
  const held = await heldLocks(options, signal);
  const forcing = { ports, runsFolder: options.runsFolder, signal, emit };
  const [unfinished] = held;
  if (unfinished !== undefined) {
    if (options.forceLock !== true) return lockedResult(upgrade, lockedByRun(unfinished), unfinished);
    try {
      await checkForcing(held, forcing);
    } catch (thrown) {
      if (!isCutoverError(thrown, "RUN_PAST_RETURN")) throw thrown;
      return lockedResult(upgrade, thrown, unfinished);
    }
  }
  const { plan, answers: all } = await planWithStatements({ upgrade, ports, answers, signal });
  if (plan.entries.length === 0) {
    // The same command given again finds nothing to do, whatever it was asked the first time.
    emit({ kind: "planned", plan });
    return notBegun(plan, "nothing-to-do");
  }
  const gates = await gatesAsked(options, { plan, answers: all }, signal);
  checkAnswers(answers, gates);
  emit({ kind: "planned", plan });
  if (!(await isApproved(plan, options.approve))) return notBegun(plan, "gate", [approvalGate(plan)]);
  if (signal.aborted) return notBegun(plan, "interrupted");
  await forceLocks(held, forcing);
  const history = new RunHistory(newRunId(ports));
  const journalOn = journalComputer(upgrade);
  const run = createRun({ ports, upgrade, history, journalOn, runsFolder: options.runsFolder, signal, emit });
  return carryOut(run, () => beginRun(run, { plan, answers: all, gates }));
}

/** Every gate that the plan has with the answers or without them: answers may close some and open others. */
async function gatesAsked(
  { upgrade, ports }: ApplyOptions,
  made: { readonly plan: Plan; readonly answers: Answers },
  signal: AbortSignal,
): Promise<readonly Gate[]> {
  if (Object.keys(made.answers).length === 0) return made.plan.gates;
  const unanswered = await gatesUnanswered({ upgrade, ports, signal });
  return [...made.plan.gates, ...unanswered];
}

async function heldLocks({ upgrade, ports }: ApplyOptions, signal: AbortSignal): Promise<readonly LockRecord[]> {
  const held: LockRecord[] = [];
  for (const computer of [...upgrade.computers].sort()) {
    const lock = await readLock(ports.on(computer), { clock: ports.clock, signal });
    if (lock.runId !== undefined) held.push(lock);
  }
  return held;
}

function lockedResult(upgrade: Upgrade, why: CutoverError, lock: LockRecord): RunResult {
  const error = renderErrorJson(why);
  const plan = emptyPlan(upgrade);
  const truths = ["Nothing was changed."];
  return { kind: "locked", exitCode: exitOf("locked"), runId: lock.runId, plan, gates: [], error, truths };
}

async function isApproved(plan: Plan, approve: Approval | undefined): Promise<boolean> {
  if (approve === undefined) return false;
  return typeof approve === "string" ? approve === "yes" || approve === plan.digest : approve(plan);
}

function approvalGate(plan: Plan): Gate {
  return {
    key: "approve",
    question: `Shall the plan be carried out? Its digest is ${plan.digest}.`,
    because: "Nothing is done without the approval of the plan.",
    choices: [plan.digest],
    rows: [],
  };
}

function notBegun(plan: Plan, kind: RunResult["kind"], gates: readonly Gate[] = []): RunResult {
  return { kind, exitCode: exitOf(kind), runId: undefined, plan, gates, error: undefined, truths: [] };
}
