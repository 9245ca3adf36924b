import type { Value } from "../../shell";
import type { ComputerState } from "../state/computer-state";

/** The drives as Get-CutoverFact gives them. */
export function driveOutput(computer: ComputerState): readonly Value[] {
  return Object.entries(computer.drives).map(([name, drive]) => ({
    name,
    freeBytes: BigInt(drive.freeBytes),
    sizeBytes: BigInt(drive.sizeBytes),
  }));
}
