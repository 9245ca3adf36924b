import type { Value } from "../../shell";
import type { ComputerState } from "../state/computer-state";
import { type LabErrorDraft, labError } from "../world/lab-error";

/** The lock record as Get-CutoverLock gives it. @throws LabError LockDamaged */
export function lockOutput(computer: ComputerState): Value {
  const { lock } = computer;
  if (lock.damaged === true) throw labError(damagedLock(computer));
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

/** What is said of a lock record that cannot be read. */
export function damagedLock(computer: ComputerState): LabErrorDraft {
  return {
    id: "LockDamaged",
    category: "InvalidData",
    message: `The lock record of ${computer.name} cannot be read.`,
    target: computer.name,
  };
}

/** Whether the lock says that the journal lies on this computer: its store ends with the computer's name. */
export function storeIsHere(computer: ComputerState): boolean {
  const place = computer.lock.store?.split(":").at(-1);
  return place?.toLowerCase() === computer.name.toLowerCase();
}
