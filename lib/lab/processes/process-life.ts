import type { ComputerState } from "../state/computer-state";
import { entryOf, keyOf, removeEntry, setEntry } from "../state/table";
import type { World } from "../world/world";
import type { ProcessState } from "./process-state";

/** A program to run; what is left out is ordinary. */
export type ProcessDraft = Pick<ProcessState, "name"> & Partial<Omit<ProcessState, "id" | "name" | "startTime">>;

/** Starts a process and announces it ("process.started" with name, path, id). */
export function startProcess(world: World, computer: ComputerState, draft: ProcessDraft): ProcessState {
  const process: ProcessState = {
    path: null,
    cpuPercent: 0,
    workingSetBytes: 20_000_000,
    sessionId: 0,
    userName: null,
    parentId: 0,
    serviceName: null,
    ...draft,
    id: computer.processes.nextId,
    startTime: world.now(),
  };
  computer.processes.nextId += 4;
  setEntry(computer.processes.byId, String(process.id), process);
  emitProcess(world, computer, process, "present");
  const { name, path, id } = process;
  world.moment({ name: "process.started", computer: computer.name, data: { name, path, id } });
  return process;
}

/**
 * A process ends, by itself or from outside, its children with it unless told otherwise. Announces "process.ended".
 * `killed`: by somebody, so that what watches over it may start it again.
 */
export function endProcess(
  world: World,
  computer: ComputerState,
  id: number,
  how: { readonly killed?: boolean; readonly children?: "end" | "leave" } = {},
): boolean {
  const process = findProcess(computer, id);
  if (process === undefined) return false;
  if (how.children !== "leave") {
    for (const child of childrenOf(computer, id)) endProcess(world, computer, child.id, how);
  }
  removeEntry(computer.processes.byId, String(id));
  emitProcess(world, computer, process, "absent");
  const { name, path, serviceName } = process;
  const killed = how.killed === true;
  world.moment({ name: "process.ended", computer: computer.name, data: { name, path, id, serviceName, killed } });
  if (killed && process.respawnsAfterMs !== undefined) {
    const { startTime: _, id: __, ...draft } = process;
    const data = { process: JSON.parse(JSON.stringify(draft)) };
    const again = { inMs: process.respawnsAfterMs, computer: computer.name, task: "kernel.respawn", data };
    world.as({ by: "system" }, () => world.schedule(again));
  }
  return true;
}

export function findProcess(computer: ComputerState, id: number): ProcessState | undefined {
  return entryOf(computer.processes.byId, String(id));
}

/** Running processes in the order of their ids, all or by name (without .exe, in any case). */
export function processesOf(computer: ComputerState, name?: string): readonly ProcessState[] {
  const all = Object.values(computer.processes.byId);
  return name === undefined ? all : all.filter((process) => keyOf(process.name) === keyOf(name));
}

export function childrenOf(computer: ComputerState, id: number): readonly ProcessState[] {
  return Object.values(computer.processes.byId).filter((process) => process.parentId === id);
}

function emitProcess(world: World, computer: ComputerState, process: ProcessState, to: "present" | "absent"): void {
  const { appPool, id, name } = process;
  const subject = appPool === undefined ? "process" : "worker-process";
  const from = to === "present" ? "absent" : "present";
  world.emit({ computer: computer.name, subject, name: `${appPool ?? name}:${id}`, from, to });
}
