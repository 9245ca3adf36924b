import { CutoverError } from "../../errors";
import { type Clock, CommandFailure, errorIdOf, type Shell, type ValueMap } from "../../shell";
import type { Head } from "../journal";
import { callCutover, numberOf, patiently, textOf } from "../target";

/** The lock record of a computer as it stands there. */
export interface LockRecord {
  readonly computer: string;
  /** Whose lock it is; undefined when the computer is free. */
  readonly runId: string | undefined;
  /** Raised by each taking; survives the release. 0 when never taken. */
  readonly epoch: number;
  /** The store that has the journal, e.g. "target:APP01". */
  readonly store: string | undefined;
  readonly ownerHost: string | undefined;
  /** ms since 1970. It informs only: nothing is decided by its age. */
  readonly heartbeat: number | undefined;
  readonly pastPointOfNoReturn: boolean;
  readonly head: Head;
  readonly releasePending: boolean;
}

/**
 * Reads the lock record of a computer.
 *
 * @throws CutoverError LOCK_DAMAGED when it cannot be read: whose lock it is nobody knows, so nobody may take it.
 */
export async function readLock(shell: Shell, at: { clock: Clock; signal?: AbortSignal }): Promise<LockRecord> {
  try {
    const [found = {}] = await patiently(at, () => callCutover(shell, { name: "Get-CutoverLock" }, {}));
    return lockRecordOf(shell.computer, found);
  } catch (thrown) {
    if (!(thrown instanceof CommandFailure) || errorIdOf(thrown.error) !== "LockDamaged") throw thrown;
    const what = `The lock record of ${shell.computer} cannot be read.`;
    throw new CutoverError({ code: "LOCK_DAMAGED", what, details: { computer: shell.computer }, cause: thrown });
  }
}

/** A lock record from the properties that the target gives. Pure. */
export function lockRecordOf(computer: string, found: ValueMap): LockRecord {
  return {
    computer,
    runId: found.exists === true ? textOf(found.runId) : undefined,
    epoch: numberOf(found.epoch),
    store: textOf(found.store),
    ownerHost: textOf(found.ownerHost),
    heartbeat: found.heartbeat instanceof Date ? found.heartbeat.getTime() : undefined,
    pastPointOfNoReturn: found.pastPointOfNoReturn === true,
    head: { seq: numberOf(found.headSeq), hash: textOf(found.headHash) ?? "" },
    releasePending: found.releasePending === true,
  };
}
