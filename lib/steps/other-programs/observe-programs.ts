import { getCutoverProcess } from "../../cmdlets/cutover/get-cutover-process";
import type { Shell } from "../../shell";

/** A running program as far as an operator needs to know it. */
export type ProgramSeen = {
  readonly name: string;
  readonly id: number;
  readonly startMs: number;
  readonly path: string | null;
  readonly service: string | null;
  readonly cpuPercent: number;
  readonly memoryMb: number;
};

const BYTES_PER_MB = 1024 * 1024;

export async function observePrograms(shell: Shell): Promise<readonly ProgramSeen[]> {
  const processes = await getCutoverProcess(shell, {});
  return processes.map((one) => ({
    name: one.name,
    id: one.id,
    startMs: one.startTime.getTime(),
    path: one.path,
    service: one.serviceName,
    cpuPercent: Math.round(one.cpuPercent * 10) / 10,
    memoryMb: Math.round(Number(one.workingSetBytes) / BYTES_PER_MB),
  }));
}

/** Whether a program is one of those named; Windows does not distinguish case, and `.exe` may be written. */
export function isNamed(program: { readonly name: string }, names: readonly string[]): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/\.exe$/, "");
  return names.some((name) => plain(name) === plain(program.name));
}

/** A program in words: "ReportBuilder (PID 4120, 12 % processor, 310 MB)". */
export function describeProgram(one: ProgramSeen): string {
  return `${one.name} (PID ${one.id}, ${one.cpuPercent} % processor, ${one.memoryMb} MB)`;
}
