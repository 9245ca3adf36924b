import { CutoverError, type Json } from "../errors";
import type { Ports } from "../shell";
import { sequenceOf } from "./definition";
import {
  adoptArtefacts,
  carryOut,
  checkAnswers,
  checkArtefact,
  checkProofs,
  checkUnchanged,
  createRun,
  type Run,
  recordAnswers,
  releaseLocks,
  resultOf,
} from "./execute";
import { historyOf, replay } from "./history";
import { verifyJournal } from "./journal";
import type { Answers, RunEvent, RunResult, Upgrade } from "./model";
import { type OpenedRun, openRun, readTarget } from "./open-run";
import { rebuildMirror, targetStore } from "./store";

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

async function takeOver(
  run: Run,
  at: { readonly opened: OpenedRun; readonly runsFolder: string; readonly answers: Answers },
): Promise<RunResult | undefined> {
  const { opened } = at;
  // A run that has ended only gives back what it still holds; one that has not takes all of its computers.
  const isEnded = opened.history.ended !== undefined || opened.history.start === undefined;
  const computers = isEnded ? opened.locks.map(({ computer }) => computer) : run.upgrade.computers;
  for (const computer of [...computers].sort()) await run.lock.take(computer);
  await readAgain(run, at);
  if (run.history.start === undefined) {
    await releaseLocks(run);
    return resultOf(run, { kind: "put-back", truths: ["Nothing was changed: the run had not begun."] });
  }
  if (run.history.ended !== undefined) return undefined;
  const epochs = Object.fromEntries(
    run.lock.held.map((computer) => [computer, run.lock.fenceOf(computer)?.epoch ?? 0]),
  );
  await run.journal.record("resumed", "", { host: run.ports.host, epochs });
  await recordAnswers(run, { answers: at.answers, gates: [] });
  await adoptArtefacts(run);
  await markPointOfNoReturn(run, opened);
  const { plan } = run.history;
  if (plan !== undefined) run.emit({ kind: "planned", plan });
  return undefined;
}

async function readAgain(run: Run, at: { readonly opened: OpenedRun; readonly runsFolder: string }): Promise<void> {
  const { opened } = at;
  const { runId, journalOn } = opened;
  const { ports } = run;
  const bytes = (await readTarget({ ports, signal: run.signal }, { runId, journalOn })) ?? new Uint8Array();
  const journal = verifyJournal(runId, bytes);
  if (journal.cutBytes > 0) {
    const fence = () => run.lock.fenceOf(journalOn);
    const store = targetStore({ shell: ports.on(journalOn), clock: ports.clock, signal: run.signal, fence });
    await store.repairTail(runId, journal.length);
    const text = `The last record of the journal was cut: ${journal.cutBytes} bytes behind record ${journal.head.seq} are dropped.`;
    run.emit({ kind: "warning", text });
  }
  for (const record of journal.records) replay(run.history, record);
  if (journal.length > 0)
    await mirror(run, { folder: at.runsFolder, runId, journal: bytes.subarray(0, journal.length) });
}

async function mirror(run: Run, at: { folder: string; runId: string; journal: Uint8Array }): Promise<void> {
  try {
    const done = await rebuildMirror(run.ports.files, at);
    if (done === "rebuilt") run.emit({ kind: "warning", text: `The run folder was made again from the target.` });
  } catch (thrown) {
    const because = thrown instanceof Error ? thrown.message : String(thrown);
    run.emit({ kind: "warning", text: `The run folder could not be written: ${because}` });
  }
}

/** A crash may have come between the record and the flags, or have cut the record: each vouches for the other. */
async function markPointOfNoReturn(run: Run, opened: OpenedRun): Promise<void> {
  const isFlagged = opened.locks.some((lock) => lock.pastPointOfNoReturn);
  const isRecorded = run.history.pointOfNoReturn !== undefined;
  const key = run.history.plan?.pointOfNoReturn;
  if (isFlagged && !isRecorded && key !== undefined) {
    await run.journal.record("point-of-no-return", key, { title: "", because: "the lock record says so" });
  }
  if (isRecorded && !opened.locks.every((lock) => lock.pastPointOfNoReturn)) await run.lock.passPointOfNoReturn();
}

async function checkArtefacts(ports: Ports, { history, runId, journalOn }: OpenedRun): Promise<void> {
  if (history.ended !== undefined) return;
  const store = targetStore({ shell: ports.on(journalOn), clock: ports.clock, fence: () => undefined });
  for (const artefact of history.artefacts.values()) {
    checkArtefact(runId, artefact, await store.readArtefact(runId, artefact.name));
  }
}

function checkDefinition(upgrade: Upgrade, { runId, history }: OpenedRun): void {
  if (history.ended !== undefined || !history.hasEffect) return;
  const { byKey } = sequenceOf(upgrade, history.loops);
  const unknown = history.plan?.entries.find(({ key }) => !byKey.has(key));
  if (unknown === undefined) return;
  const what = `Run ${runId} plans step ${unknown.key}, which this version does not know.`;
  throw new CutoverError({ code: "RUN_DEFINITION_CHANGED", what });
}

/** Crashed before its first record: there is nothing to know of it but its lock. */
function unknownUpgrade({ journalOn }: OpenedRun): Upgrade {
  return { system: "", title: "", inputs: null, computers: [journalOn], steps: [] };
}

function ended({ runId, history }: OpenedRun): CutoverError {
  const how = history.ended === undefined ? "holds no lock any more" : "has ended";
  return new CutoverError({ code: "RUN_NOT_FOUND", what: `Run ${runId} ${how}: nothing is to be resumed.` });
}
