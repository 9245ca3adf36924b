import type { Value } from "../../shell";
import type { ComputerState } from "../state/computer-state";

/** The lock record as Get-CutoverLock gives it. */
export function lockOutput(computer: ComputerState): Value {
  const { lock } = computer;
  return {
    exists: lock.runId !== null,
    runId: lock.runId,
    epoch: lock.epoch,
    store: lock.store,
    ownerHost: lock.ownerHost,
    heartbeat: lock.heartbeat === null ? null : new Date(lock.heartbeat),
    pastPointOfNoReturn: lock.pastPointOfNoReturn,
    headSeq: lock.headSeq,
    headHash: lock.headHash,
    releasePending: lock.releasePending,
  };
}

/** Whether the lock says that the journal lies on this computer: its store ends with the computer's name. */
export function storeIsHere(computer: ComputerState): boolean {
  const place = computer.lock.store?.split(":").at(-1);
  return place?.toLowerCase() === computer.name.toLowerCase();
}
