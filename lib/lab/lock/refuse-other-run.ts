import type { ComputerState } from "../state/computer-state";
import { labError } from "../world/lab-error";

/** A locked computer keeps records of the locking run only. @throws LabError LockHeld */
export function refuseOtherRun(computer: ComputerState, runId: string): void {
  const owner = computer.lock.runId;
  if (owner === null || owner === runId) return;
  throw labError({
    id: "LockHeld",
    category: "ResourceUnavailable",
    message: `${computer.name} is locked by run ${owner}; nothing of run ${runId} is written there.`,
    target: owner,
  });
}
