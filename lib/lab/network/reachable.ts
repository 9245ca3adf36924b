import type { ComputerState } from "../state/computer-state";

/** Whether the computer answers the network now. */
export function isReachable(computer: ComputerState, now: number): boolean {
  return computer.power.kind === "up" && (computer.unreachableUntil ?? 0) <= now;
}
