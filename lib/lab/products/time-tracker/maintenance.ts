import type { ComputerState } from "../../state/computer-state";
import type { TaskState } from "../../world/task";
import type { World } from "../../world/world";
import type { MaintenanceState, TimeTrackerState } from "./time-tracker-state";

/** Orders maintenance: no new background jobs begin, the running ones are waited for, then it is on. */
export function orderMaintenance(world: World, computer: ComputerState, product: TimeTrackerState): void {
  const { maintenance } = product;
  if (maintenance.state !== "off") return;
  set(world, computer, product, "stopping");
  const place = { computer: computer.name, at: "maintenance.stopping" };
  const neverEnds = world.hazard({ ...place, does: "maintenance-jobs-never-finish" });
  world.moment({ name: "maintenance.stopping", computer: computer.name, data: { product: product.name } });
  if (maintenance.jobs === 0) reach(world, computer, product);
  else if (!neverEnds) planJobEnd(world, computer, maintenance);
}

/** Takes maintenance back, or ends it: users may come, jobs run as usual. */
export function endMaintenance(world: World, computer: ComputerState, product: TimeTrackerState): void {
  const { maintenance } = product;
  if (maintenance.state === "off") return;
  set(world, computer, product, "off");
  setJobs(world, computer, product, maintenance.usualJobs);
}

/** A background job has ended. */
export function jobEnded(world: World, task: Readonly<TaskState>): void {
  const computer = world.computer(task.computer);
  const product = computer.timeTracker;
  if (!product || product.maintenance.turn !== task.data.turn) return;
  setJobs(world, computer, product, product.maintenance.jobs - 1);
  if (product.maintenance.jobs > 0) planJobEnd(world, computer, product.maintenance);
  else reach(world, computer, product);
}

/** With its worker process the product's background jobs are gone too. */
export function jobsGone(world: World, computer: ComputerState, product: TimeTrackerState): void {
  setJobs(world, computer, product, 0);
  if (product.maintenance.state === "stopping") reach(world, computer, product);
}

/** The product serves again: jobs run as usual unless it is in maintenance. */
export function jobsBack(world: World, computer: ComputerState, product: TimeTrackerState): void {
  if (product.maintenance.state === "off") setJobs(world, computer, product, product.maintenance.usualJobs);
}

function reach(world: World, computer: ComputerState, product: TimeTrackerState): void {
  set(world, computer, product, "on");
  world.moment({ name: "maintenance.on", computer: computer.name, data: { product: product.name } });
}

function planJobEnd(world: World, computer: ComputerState, { jobMs, turn }: MaintenanceState): void {
  world.schedule({ computer: computer.name, task: "timetracker.job-ended", inMs: jobMs, data: { turn } });
}

function set(world: World, computer: ComputerState, product: TimeTrackerState, to: MaintenanceState["state"]): void {
  const from = product.maintenance.state;
  product.maintenance.state = to;
  product.maintenance.turn += 1;
  world.emit({ computer: computer.name, subject: "maintenance", name: product.name, from, to });
}

function setJobs(world: World, computer: ComputerState, product: TimeTrackerState, to: number): void {
  const from = product.maintenance.jobs;
  product.maintenance.jobs = to;
  const change = { from: String(from), to: String(to) };
  world.emit({ computer: computer.name, subject: "background-jobs", name: product.name, ...change });
}
