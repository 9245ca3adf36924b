import { CutoverError, type Json } from "../errors";
import type { Ports } from "../shell";
import { carryOut, checkAnswers, checkArtefact, checkProofs, checkUnchanged, createRun } from "./execute";
import { historyOf } from "./history";
import type { Answers, RunEvent, RunResult, Upgrade } from "./model";
import { type OpenedRun, openRun } from "./open-run";
import { targetStore } from "./store";
import { checkDefinition, unknownUpgrade } from "./stored-definition";
import { takeOver } from "./take-over";

/** Which run to carry on, and how. */
export interface ResumeOptions {
  readonly ports: Ports;
  /** Absolute folder of the runs on the operator's disk; the run's own folder may be missing, behind or damaged. */
  readonly runsFolder: string;
  /** A computer of the run: its lock names the run. */
  readonly computer?: string;
  /** Or the run's id, when its folder is on this disk. */
  readonly runId?: string;
  /** Makes the upgrade from what the run stored when it began. */
  readonly upgradeOf: (system: string, inputs: Json) => Upgrade;
  readonly answers?: Answers;
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: RunEvent) => void;
}

/**
 * Carries an unfinished run on, from the target alone: proves its journal and its artefacts, takes the locks over,
 * looks at everything again and does what is missing.
 *
 * @throws CutoverError, with nothing changed: RUN_NOT_FOUND, RUN_DEFINITION_CHANGED, ANSWER_UNKNOWN,
 * ANSWER_NOT_ACCEPTED, ARTEFACT_MISSING, ARTEFACT_DAMAGED (also of a backup or a copy that lies elsewhere), and the
 * damages of a journal.
 * @example const result = await resume({ ports, runsFolder, computer: "APP01", upgradeOf, answers: { plan: digest } });
 */
export async function resume(options: ResumeOptions): Promise<RunResult> {
  const { ports, runsFolder, answers = {} } = options;
  const emit = options.onEvent ?? (() => undefined);
  const signal = options.signal ?? new AbortController().signal;
  const opened = await openRun({ ...options, signal });
  const { start } = opened.history;
  if (opened.locks.length === 0) throw ended(opened);
  const upgrade = start === undefined ? unknownUpgrade(opened) : options.upgradeOf(start.system, start.inputs);
  checkDefinition(upgrade, opened);
  checkAnswers(
    answers,
    [...opened.history.gates.values()].map(({ gate }) => gate),
  );
  checkUnchanged(answers, opened.history);
  await checkArtefacts(ports, opened);
  // The history that is carried on is read again under the lock: another owner may have written meanwhile.
  const history = historyOf(opened.runId, []);
  const { journalOn } = opened;
  const parts = { ports, upgrade, journalOn, runsFolder, signal, emit };
  await checkProofs(createRun({ ...parts, history: opened.history }));
  const run = createRun({ ...parts, history });
  return carryOut(run, () => takeOver(run, { opened, runsFolder, answers }));
}

async function checkArtefacts(ports: Ports, { history, runId, journalOn }: OpenedRun): Promise<void> {
  if (history.ended !== undefined) return;
  const store = targetStore({ shell: ports.on(journalOn), clock: ports.clock, fence: () => undefined });
  for (const artefact of history.artefacts.values()) {
    checkArtefact(runId, artefact, await store.readArtefact(runId, artefact.name));
  }
}

function ended({ runId, history }: OpenedRun): CutoverError {
  const how = history.ended === undefined ? "holds no lock any more" : "has ended";
  return new CutoverError({ code: "RUN_NOT_FOUND", what: `Run ${runId} ${how}: nothing is to be resumed.` });
}
