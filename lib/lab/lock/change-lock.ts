import type { ComputerState } from "../state/computer-state";
import type { World } from "../world/world";
import type { LockState } from "./lock-state";

/** Writes the lock record and tells the history, also when only its epoch or its point of no return is another. */
export function changeLock(world: World, computer: ComputerState, changes: Partial<LockState>): void {
  const before = computer.lock;
  computer.lock = { ...before, ...changes };
  const { runId, epoch, pastPointOfNoReturn } = computer.lock;
  const silent = runId === before.runId && epoch === before.epoch && pastPointOfNoReturn === before.pastPointOfNoReturn;
  if (silent) return;
  world.emit({
    computer: computer.name,
    subject: "lock",
    name: computer.name,
    from: lockText(before),
    to: lockText(computer.lock),
    detail: { runId: runId ?? before.runId, epoch, pastPointOfNoReturn },
  });
}

function lockText(lock: LockState): string {
  return lock.runId === null ? "free" : "held";
}
