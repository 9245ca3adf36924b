import { endProcess, processesOf, startProcess } from "../processes/process-life";
import type { ProcessState } from "../processes/process-state";
import type { ComputerState } from "../state/computer-state";
import { keyOf } from "../state/table";
import type { TaskState } from "../world/task";
import type { World } from "../world/world";
import { isServing, needPool } from "./find";
import type { PoolState, RunState } from "./iis-state";
import { alreadyThere, cannotAcceptControl } from "./web-errors";

const LINGER_MS = 4_000;
const FAIL_AFTER_MS = 5_000;

/** Orders a pool to start and returns; it is Started after its time. @throws LabError in transition, or when it is started. */
export function orderStart(world: World, computer: ComputerState, pool: PoolState): void {
  refuseInTransition(pool);
  if (pool.state === "Started") {
    if (world.variant("iis.start-started") === "throws") throw alreadyThere(pool.name, "started");
    return;
  }
  setPool(world, computer, pool, "Starting");
  plan(world, computer, pool, { task: "iis.pool-started", inMs: pool.startMs });
}

/** Orders a pool to stop and returns; it is Stopped after its time, its worker process gone with it or a little later. */
export function orderStop(world: World, computer: ComputerState, pool: PoolState, how: { hangs: boolean }): void {
  refuseInTransition(pool);
  if (pool.state === "Stopped") throw alreadyThere(pool.name, "stopped");
  setPool(world, computer, pool, "Stopping");
  pool.hangs = how.hangs;
  if (!how.hangs) plan(world, computer, pool, { task: "iis.pool-stopped", inMs: pool.stopMs });
}

/** A pool in Stopping or Starting takes no orders (0x80070425). */
export function refuseInTransition(pool: PoolState): void {
  if (pool.state === "Stopping" || pool.state === "Starting") throw cannotAcceptControl();
}

/** The time of a start has come. Announces "iis.pool-started". */
export function poolStarted(world: World, task: Readonly<TaskState>): void {
  const found = poolOf(world, task, "Starting");
  if (!found) return;
  const { computer, pool } = found;
  setPool(world, computer, pool, "Started");
  if (pool.startMode === "AlwaysRunning") ensureWorker(world, computer, pool);
  const hazard = world.hazard({ does: "pool-rapid-fail", computer: computer.name, at: "iis.pool-started" });
  if (hazard) plan(world, computer, pool, { task: "iis.pool-fails", inMs: FAIL_AFTER_MS });
  world.moment({ name: "iis.pool-started", computer: computer.name, data: { pool: pool.name } });
}

/** The time of a stop has come. Announces "iis.pool-stopped". */
export function poolStopped(world: World, task: Readonly<TaskState>): void {
  const found = poolOf(world, task, "Stopping");
  if (!found) return;
  finishStop(world, found.computer, found.pool);
}

export function finishStop(world: World, computer: ComputerState, pool: PoolState): void {
  pool.hangs = false;
  setPool(world, computer, pool, "Stopped");
  if (world.variant("iis.worker-outlives-stop") === "lingers") {
    plan(world, computer, pool, { task: "iis.workers-gone", inMs: LINGER_MS });
  } else endWorkers(world, computer, pool);
  world.moment({ name: "iis.pool-stopped", computer: computer.name, data: { pool: pool.name } });
}

/** Rapid-fail protection: the worker process failed too often, WAS stops the pool. */
export function poolFails(world: World, task: Readonly<TaskState>): void {
  const found = poolOf(world, task, "Started");
  if (!found) return;
  const { computer, pool } = found;
  endWorkers(world, computer, pool);
  setPool(world, computer, pool, "Stopped");
  world.moment({ name: "iis.pool-failed", computer: computer.name, data: { pool: pool.name } });
}

export function workersGone(world: World, task: Readonly<TaskState>): void {
  const found = poolOf(world, task, "Stopped");
  if (found) endWorkers(world, found.computer, found.pool);
}

/** The worker process of a started pool; the first request makes it. */
export function ensureWorker(world: World, computer: ComputerState, pool: PoolState): ProcessState {
  const present = workersOf(computer, pool)[0];
  if (present) return present;
  return startProcess(world, computer, {
    name: "w3wp",
    path: "C:\\Windows\\System32\\inetsrv\\w3wp.exe",
    appPool: pool.name,
    userName: pool.identity,
    cpuPercent: 1,
    workingSetBytes: 180_000_000,
  });
}

export function workersOf(computer: ComputerState, pool: PoolState): readonly ProcessState[] {
  return processesOf(computer, "w3wp").filter(
    ({ appPool }) => appPool !== undefined && keyOf(appPool) === keyOf(pool.name),
  );
}

export function endWorkers(world: World, computer: ComputerState, pool: PoolState): void {
  for (const worker of workersOf(computer, pool)) endProcess(world, computer, worker.id);
}

/** Everything stops at once: W3SVC went. No order is open any more. */
export function haltPool(world: World, computer: ComputerState, pool: PoolState): void {
  pool.hangs = false;
  setPool(world, computer, pool, "Stopped");
  endWorkers(world, computer, pool);
}

/** Plans what ends a transition; it does not happen when the pool has changed its state meanwhile. */
export function plan(
  world: World,
  computer: ComputerState,
  pool: PoolState,
  what: { task: string; inMs: number },
): void {
  world.schedule({ ...what, computer: computer.name, data: { pool: pool.name, turn: pool.turn } });
}

export function setPool(world: World, computer: ComputerState, pool: PoolState, to: RunState): void {
  const from = pool.state;
  pool.state = to;
  pool.turn += 1;
  world.emit({ computer: computer.name, subject: "app-pool", name: pool.name, from, to });
}

function poolOf(world: World, task: Readonly<TaskState>, expected: RunState) {
  const computer = world.computer(task.computer);
  if (!computer.iis || !isServing(computer)) return undefined;
  const pool = needPool(computer.iis, String(task.data.pool));
  return pool.state === expected && pool.turn === task.data.turn ? { computer, pool } : undefined;
}
