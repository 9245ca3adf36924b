import { readdirSync, readFileSync, writeFileSync } from "node:fs";

/** What Linux tells of a process: its open handles, its threads, its memory. */
export interface ProcessFigures {
  readonly handles: number;
  readonly threads: number;
  readonly residentBytes: number;
}

export function figuresOf(pid: number): ProcessFigures {
  return {
    handles: readdirSync(`/proc/${pid}/fd`).length,
    threads: readdirSync(`/proc/${pid}/task`).length,
    residentBytes: kilobytes(pid, "VmRSS") * 1024,
  };
}

/** The most that was resident since the last `forgetPeak`, in bytes. */
export const peakBytes = (pid: number): number => kilobytes(pid, "VmHWM") * 1024;

export function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, "5");
}

/** Whether a process runs; one that has ended and was not waited for does not. */
export function isRunning(pid: number): boolean {
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

function kilobytes(pid: number, name: string): number {
  const [, found] = new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(found);
}
