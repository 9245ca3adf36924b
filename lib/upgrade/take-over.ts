import { adoptArtefacts, type Run, recordAnswers, releaseLocks, resultOf } from "./execute";
import { replay } from "./history";
import { verifyJournal } from "./journal";
import type { Answers, Gate, RunResult } from "./model";
import { type OpenedRun, readTarget } from "./open-run";
import { rebuildMirror, targetStore } from "./store";

/**
 * Takes the locks of an unfinished run over, reads its journal again under them, and records the new owner. Gives a
 * result when nothing is to be carried on.
 */
export async function takeOver(
  run: Run,
  at: {
    readonly opened: OpenedRun;
    readonly runsFolder: string;
    readonly answers: Answers;
    /** Gates that were asked outside of the run, with the answers. */
    readonly gates?: readonly Gate[];
  },
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
  await recordAnswers(run, { answers: at.answers, gates: at.gates ?? [] });
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
