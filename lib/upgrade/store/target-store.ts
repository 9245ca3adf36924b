import { CutoverError, isCutoverError } from "../../errors";
import {
  type Clock,
  CommandFailure,
  errorIdOf,
  type Fence,
  type RunStore,
  type Shell,
  type StoredArtefact,
  type Value,
  type ValueMap,
} from "../../shell";
import { bytesOf, callCutover, isLostAnswer, numberOf, patiently, textOf } from "../target";
import { checkArtefactName } from "./artefact-name";

const ARTEFACT_DEADLINE_MS = 600_000;

/** What the store on a computer needs: the way there, and whose changes that computer accepts. */
export interface TargetStoreOptions {
  readonly shell: Shell;
  readonly clock: Clock;
  /** Undefined before the lock is taken: then the store can only be read. */
  readonly fence: () => Fence | undefined;
  readonly signal?: AbortSignal;
}

/** The name by which lock records call the store on a computer. */
export const targetStoreName = (computer: string): string => `target:${computer}`;

/** The computer that a store's name means, or undefined when it is no store on a target. */
export function computerOfStore(name: string): string | undefined {
  return name.startsWith("target:") ? name.slice("target:".length) : undefined;
}

/**
 * The runs on a target, over the functions of the module Cutover: the journal itself. Every write is fenced, durable
 * when it returns, and accepted once: a repeat after a lost answer changes nothing.
 */
export function targetStore(options: TargetStoreOptions): RunStore {
  const { shell } = options;
  const name = targetStoreName(shell.computer);
  const call = (command: string, parameters: ValueMap, deadlineMs?: number): Promise<readonly ValueMap[]> => {
    const fence = options.fence();
    const callOptions = { ...(fence && { fence }), ...(deadlineMs && { deadlineMs }) };
    return patiently(options, () => callCutover(shell, { name: command, parameters }, callOptions));
  };
  const recording = async (runId: string, work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (thrown) {
      throw writeFailure(name, runId, thrown);
    }
  };
  /** Without its journal a run cannot go on, and nothing is put back either: it waits, whatever was the reason. */
  const journalling = (runId: string, work: () => Promise<unknown>): Promise<void> =>
    recording(runId, async () => {
      try {
        await work();
      } catch (thrown) {
        throw isPlainFailure(thrown) ? unreachable(name, runId, thrown) : thrown;
      }
    });
  return {
    name,
    runs: async () => (await call("Get-CutoverRun", {})).flatMap((run) => textOf(run.runId) ?? []),
    readJournal: async (runId) => {
      const [journal] = await call("Get-CutoverJournal", { RunId: runId }, ARTEFACT_DEADLINE_MS);
      return journal?.exists === true ? bytesOf(journal.content) : undefined;
    },
    append: ({ runId, seq, hash, line }) =>
      journalling(runId, () =>
        call("Add-CutoverJournalRecord", { RunId: runId, Seq: seq, Hash: hash, Line: line.replace(/\n$/, "") }),
      ),
    repairTail: (runId, length) =>
      journalling(runId, () => call("Repair-CutoverJournal", { RunId: runId, Length: BigInt(length) })),
    putArtefact: (runId, artefact, bytes) => {
      checkArtefactName(artefact);
      const parameters = { RunId: runId, Name: artefact, Content: bytes };
      return recording(runId, () => call("Save-CutoverArtefact", parameters, ARTEFACT_DEADLINE_MS));
    },
    artefacts: async (runId) => {
      const found = (await call("Get-CutoverRun", {})).find((run) => run.runId === runId);
      return listOf(found?.artefacts).map(storedArtefact);
    },
    readArtefact: async (runId, artefact) => {
      checkArtefactName(artefact);
      const [found] = await call("Get-CutoverArtefact", { RunId: runId, Name: artefact }, ARTEFACT_DEADLINE_MS);
      return found?.exists === true && numberOf(found.length) === bytesOf(found.content).length
        ? bytesOf(found.content)
        : undefined;
    },
  };
}

const listOf = (value: Value | undefined): readonly ValueMap[] =>
  Array.isArray(value) ? (value as readonly ValueMap[]) : [];

function storedArtefact({ name, length, sha256 }: ValueMap): StoredArtefact {
  return { name: textOf(name) ?? "", length: numberOf(length) ?? 0, sha256: textOf(sha256) ?? "" };
}

function writeFailure(store: string, runId: string, thrown: unknown): unknown {
  if (isLostAnswer(thrown)) return unreachable(store, runId, thrown);
  if (!(thrown instanceof CommandFailure)) return thrown;
  const id = errorIdOf(thrown.error);
  if (id === "JournalConflict") {
    const what = `Another owner of run ${runId} has written to ${store} meanwhile.`;
    return new CutoverError({ code: "RUN_DEPOSED", what, cause: thrown });
  }
  if (id === "ArtefactExists") {
    return new CutoverError({ code: "ARTEFACT_EXISTS", what: `${store}: ${thrown.error.message}`, cause: thrown });
  }
  return thrown;
}

function unreachable(store: string, runId: string, cause: unknown): CutoverError {
  const what = `${store} took no record of run ${runId}: ${cause instanceof Error ? cause.message : ""}`;
  return new CutoverError({ code: "JOURNAL_UNREACHABLE", what, cause });
}

/** The target said no, for a reason that is neither the fence nor another owner: a full disk, a lost permission. */
function isPlainFailure(thrown: unknown): boolean {
  const known = ["JournalConflict", "ArtefactExists"];
  return (
    isCutoverError(thrown, "COMMAND_FAILED") &&
    !(thrown instanceof CommandFailure && known.includes(errorIdOf(thrown.error)))
  );
}
