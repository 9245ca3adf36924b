import { askToStart, canStart, findService, serviceAt, serviceStopped } from "../services/service-life";
import type { ComputerState } from "../state/computer-state";
import type { MomentListener } from "../world/moment";
import type { World } from "../world/world";
import { isServing } from "./find";
import { haltPool, plan, setPool } from "./pool-life";
import { setSite } from "./site-life";

const SERVICES = ["W3SVC", "WAS"];

/** Restarts IIS: its services go down at once and come up after their time, with the sites and pools that start by themselves. */
export function restartIis(world: World, computer: ComputerState): void {
  for (const name of SERVICES) {
    const service = findService(computer, name);
    if (service && service.status !== "Stopped") serviceStopped(world, computer, service);
  }
  for (const name of [...SERVICES].reverse()) if (findService(computer, name)) askToStart(world, computer, name);
}

/** W3SVC went: every pool and site is down. */
export const onServiceStopped: MomentListener = (world, moment) => {
  const computer = world.computer(moment.computer);
  if (moment.data?.name !== "W3SVC" || !computer.iis) return;
  for (const pool of Object.values(computer.iis.pools)) haltPool(world, computer, pool);
  for (const site of Object.values(computer.iis.sites)) setSite(world, computer, site, "Stopped");
};

/**
 * W3SVC is there: pools and sites with autoStart come up. Announces "iis.started". Where WAS cannot come with it, W3SVC
 * does not stay.
 */
export const onServiceStarted: MomentListener = (world, moment) => {
  const computer = world.computer(moment.computer);
  if (moment.data?.name !== "W3SVC" || !computer.iis) return;
  // Windows starts what a service depends on with it (Microsoft Learn, Introduction to IIS Architectures: W3SVC and WAS).
  const was = findService(computer, "WAS");
  // Windows refuses a service whose dependency cannot start (Microsoft Learn, System Error Codes: 1068
  // ERROR_SERVICE_DEPENDENCY_FAIL).
  if (was && !canStart(was)) return serviceStopped(world, computer, serviceAt(computer, "W3SVC"));
  if (was) askToStart(world, computer, was.name);
  startByThemselves(world, computer);
  world.moment({ name: "iis.started", computer: computer.name });
};

function startByThemselves(world: World, computer: ComputerState): void {
  if (!computer.iis || !isServing(computer)) return;
  for (const pool of Object.values(computer.iis.pools)) {
    if (!pool.autoStart) continue;
    setPool(world, computer, pool, "Starting");
    plan(world, computer, pool, { task: "iis.pool-started", inMs: pool.startMs });
  }
  for (const site of Object.values(computer.iis.sites)) {
    if (site.serverAutoStart) setSite(world, computer, site, "Started");
  }
}
