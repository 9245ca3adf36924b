import type { Value } from "../../shell";
import type { ComputerState } from "../state/computer-state";
import type { ProcessState } from "./process-state";

/** A process as Get-CutoverProcess gives it; processor seconds follow from the share and the time it has run. */
export function processOutput(process: ProcessState, computer: ComputerState, now: number): Value {
  const { cpuPercent, startTime, appPool: _, respawnsAfterMs: __, ...rest } = process;
  const seconds = ((now - startTime) / 1000) * (cpuPercent / 100) * computer.facts.processors;
  return {
    ...rest,
    cpuSeconds: Math.round(seconds * 1000) / 1000,
    cpuPercent,
    startTime: new Date(startTime),
    workingSetBytes: BigInt(process.workingSetBytes),
  };
}
