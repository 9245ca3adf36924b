import type { ComputerState } from "../state/computer-state";
import { labError } from "../world/lab-error";

/** @throws LabError LockNotHeld */
export function refuseFree(computer: ComputerState): void {
  if (computer.lock.runId !== null) return;
  throw labError({
    id: "LockNotHeld",
    category: "InvalidOperation",
    message: `The lock of ${computer.name} is free.`,
    target: computer.name,
  });
}
