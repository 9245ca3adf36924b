import type { ComputerState } from "../state/computer-state";
import { entryOf, keyOf } from "../state/table";
import type { TaskState } from "../world/task";
import type { World } from "../world/world";
import type { RunState, SiteState } from "./iis-state";
import { cannotAcceptControl } from "./web-errors";

/** Orders a site to start or stop and returns before it is reached (QUIRKS: OctopusDeploy/Library#469). Its pool stays as it is. */
export function orderSite(world: World, computer: ComputerState, site: SiteState, to: "Started" | "Stopped"): void {
  if (site.state === "Starting" || site.state === "Stopping") throw cannotAcceptControl();
  if (site.state === to) return;
  setSite(world, computer, site, to === "Started" ? "Starting" : "Stopping");
  const data = { site: site.name, to, turn: site.turn };
  world.schedule({ computer: computer.name, task: "iis.site-reached", inMs: site.stopMs, data });
}

export function siteReached(world: World, task: Readonly<TaskState>): void {
  const computer = world.computer(task.computer);
  const site = computer.iis && entryOf(computer.iis.sites, keyOf(String(task.data.site)));
  if (site && site.turn === task.data.turn) setSite(world, computer, site, task.data.to as RunState);
}

export function setSite(world: World, computer: ComputerState, site: SiteState, to: RunState): void {
  const from = site.state;
  site.state = to;
  site.turn += 1;
  world.emit({ computer: computer.name, subject: "site", name: site.name, from, to });
}
