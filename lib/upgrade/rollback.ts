import { CutoverError, type Json } from "../errors";
import type { Ports } from "../shell";
import { sequenceOf } from "./definition";
import {
  carryOut,
  checkAnswers,
  checkRescue,
  checkUnchanged,
  createRun,
  exitOf,
  planRollback,
  type Run,
  resultOf,
} from "./execute";
import { historyOf } from "./history";
import type { Answers, Gate, RollbackPlan, RunEvent, RunResult, Upgrade } from "./model";
import { type OpenedRun, openRun } from "./open-run";
import { emptyPlan } from "./plan";
import { checkDefinition, unknownUpgrade } from "./stored-definition";
import { takeOver } from "./take-over";

/** Which run to take back, with whose approval. */
export interface RollbackOptions {
  readonly ports: Ports;
  /** Absolute folder of the runs on the operator's disk; the run's own folder may be missing, behind or damaged. */
  readonly runsFolder: string;
  /** A computer of the run: its lock names the run. */
  readonly computer?: string;
  /** Or the run's id, when its folder is on this disk. */
  readonly runId?: string;
  /** Makes the upgrade from what the run stored when it began. */
  readonly upgradeOf: (system: string, inputs: Json) => Upgrade;
  /** The digest of the rollback plan, "yes" to whatever it is, or somebody who is asked. Without it nothing is done. */
  readonly approve?: string | ((plan: RollbackPlan) => Promise<boolean>);
  readonly answers?: Answers;
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: RunEvent) => void;
}

/**
 * Takes an unfinished run back to the old version, from wherever it stands: behind the point of no return (exit 5),
 * after an undo that failed (exit 7), or before. Users are kept out; everything that the run began is put back in
 * reverse order by the declared way, each deed observed and journalled; the old version is shown to serve; users are
 * let in; the locks are given back. A rollback that was cut off goes on with `rollback` or `resume`.
 *
 * The result is "rolled-back" (exit 0) when all of that was proved; "gate" (exit 3) without an approval or an answer;
 * "not-put-back" (exit 7) when something could not be put back: users stay out, the locks stay, `truths` says what is so.
 *
 * @throws CutoverError, with nothing changed: RUN_NOT_FOUND, RUN_DEFINITION_CHANGED, ANSWER_UNKNOWN,
 * ANSWER_NOT_ACCEPTED, ARTEFACT_MISSING or ARTEFACT_DAMAGED for a backup or a copy that the rollback needs, and the
 * damages of a journal.
 * @example const result = await rollback({ ports, runsFolder, computer: "APP01", upgradeOf, approve: "yes" });
 */
export async function rollback(options: RollbackOptions): Promise<RunResult> {
  const { ports, runsFolder, answers = {} } = options;
  const emit = options.onEvent ?? (() => undefined);
  const signal = options.signal ?? new AbortController().signal;
  const opened = await openRun({ ...options, signal });
  const { history, journalOn } = opened;
  if (opened.locks.length === 0 || history.ended !== undefined) throw ended(opened);
  const { start } = history;
  const upgrade = start === undefined ? unknownUpgrade(opened) : options.upgradeOf(start.system, start.inputs);
  checkDefinition(upgrade, opened);
  const parts = { ports, upgrade, journalOn, runsFolder, signal, emit };
  const looking = createRun({ ...parts, history });
  looking.sequence = sequenceOf(upgrade, history.loops);
  const plan = await planRollback(looking);
  checkAnswers(answers, [...[...history.gates.values()].map(({ gate }) => gate), ...plan.gates]);
  checkUnchanged(answers, history);
  await checkRescue(looking);
  emit({ kind: "rollback-planned", plan });
  const asked = await gatesLeft(options, { plan, opened, answers });
  if (asked.length > 0) return waiting(looking, { plan, gates: asked });
  const run = createRun({ ...parts, history: historyOf(opened.runId, []) });
  const begin = () => beginRollback(run, { opened, runsFolder, answers, plan });
  return { ...(await carryOut(run, begin)), rollback: plan };
}

interface Planned {
  readonly plan: RollbackPlan;
  readonly opened: OpenedRun;
  readonly answers: Answers;
}

/** One that was begun was approved: it goes on. */
async function gatesLeft({ approve }: RollbackOptions, { plan, opened, answers }: Planned): Promise<readonly Gate[]> {
  const open = plan.gates.filter(({ key }) => !Object.hasOwn(answers, key));
  if (opened.history.rollback !== undefined) return open;
  const isApproved = typeof approve === "function" ? await approve(plan) : approve === "yes" || approve === plan.digest;
  return isApproved ? open : [approvalGate(plan)];
}

function waiting(run: Run, at: { readonly plan: RollbackPlan; readonly gates: readonly Gate[] }): RunResult {
  const planned = run.history.plan ?? emptyPlan(run.upgrade);
  return {
    ...resultOf(run, { kind: "gate", gates: at.gates }),
    exitCode: exitOf("gate"),
    plan: planned,
    rollback: at.plan,
  };
}

async function beginRollback(run: Run, at: Planned & { readonly runsFolder: string }): Promise<RunResult | undefined> {
  const { plan, opened, runsFolder, answers } = at;
  const failure = opened.history.lockedOut?.error ?? opened.history.failed?.error ?? null;
  const ended = await takeOver(run, { opened, runsFolder, answers, gates: plan.gates });
  if (ended !== undefined || run.history.ended !== undefined || run.history.rollback !== undefined) return ended;
  await run.journal.record("rollback-started", "", { plan, error: failure, host: run.ports.host });
  return undefined;
}

function approvalGate(plan: RollbackPlan): Gate {
  return {
    key: "approve",
    question: `Shall the run be rolled back? The digest of the rollback plan is ${plan.digest}.`,
    because: "Nothing is done without the approval of the plan.",
    choices: [plan.digest],
    rows: [],
  };
}

function ended({ runId, history }: OpenedRun): CutoverError {
  const how = history.ended === undefined ? "holds no lock any more" : `has ended (${history.ended.kind})`;
  const what = `Run ${runId} ${how}: it cannot be rolled back.`;
  return new CutoverError({ code: "RUN_NOT_FOUND", what });
}
