import type { Fence, PowerShellError } from "../../shell";
import { damagedLock } from "../lock/lock-record";
import type { ComputerState } from "../state/computer-state";

/** Takes the lock, so it cannot be fenced by it: it compares the epoch itself. */
const UNFENCED = new Set(["cutover/enter-cutoverlock"]);

/**
 * Compares whose lock it is, in the same call and before anything changes (design §3). Who comes without a fence may
 * change a computer that nobody has locked; who comes with one must hold the lock at that epoch.
 */
export function fenceRefusal(
  computer: ComputerState,
  command: { readonly key: string; readonly name: string },
  fence: Fence | undefined,
): PowerShellError | undefined {
  const { lock } = computer;
  if (UNFENCED.has(command.key)) return undefined;
  if (lock.damaged === true) {
    const damaged = damagedLock(computer);
    return { kind: "terminating", ...damaged, id: `${damaged.id},${command.name}` };
  }
  if (fence === undefined && lock.runId === null) return undefined;
  if (fence?.runId === lock.runId && fence.epoch === lock.epoch) return undefined;
  const is = lock.runId === null ? "it is not locked" : `it is locked by run ${lock.runId} at epoch ${lock.epoch}`;
  const owner =
    fence === undefined ? "this caller holds no lock" : `this owner is run ${fence.runId} at epoch ${fence.epoch}`;
  return {
    kind: "terminating",
    id: `CutoverFenceRefused,${command.name}`,
    category: "PermissionDenied",
    message: `${computer.name} refused ${command.name}: ${is}, ${owner}.`,
    target: computer.name,
  };
}
