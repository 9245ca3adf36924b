import type { BlobStore } from "../blobs/blob-store";
import { takeSpace } from "../files/drive-space";
import type { ComputerState } from "../state/computer-state";
import { entryOf, setEntry } from "../state/table";
import type { RunState } from "./run-state";

/** Runs lie on the system drive, so a full one stops them. */
const PLACE = "C:\\ProgramData\\Cutover";

export function findRun(computer: ComputerState, runId: string): RunState | undefined {
  return entryOf(computer.runs, runId);
}

export function makeRun(computer: ComputerState, runId: string): RunState {
  return findRun(computer, runId) ?? setEntry(computer.runs, runId, { journal: [], tornTail: null, artefacts: {} });
}

/** @throws LabError DiskFull */
export function takeRunSpace(computer: ComputerState, bytes: number): void {
  takeSpace(computer, PLACE, bytes);
}

/** Length of a journal with what is torn at its end. */
export function journalLength(run: RunState): number {
  return wholeLength(run) + (run.tornTail?.length ?? 0);
}

/** Length up to and with the last line feed. */
export function wholeLength(run: RunState): number {
  return run.journal.reduce((sum, part) => sum + part.length, 0);
}

/** The journal's bytes from an offset. */
export function journalBytes(blobs: BlobStore, run: RunState, offset: number): Uint8Array {
  const parts = run.tornTail === null ? run.journal : [...run.journal, run.tornTail];
  return new Uint8Array(Buffer.concat(parts.map((part) => blobs.get(part.sha256))).subarray(offset));
}
