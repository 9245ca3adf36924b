import { isRunning } from "../services/service-life";
import type { ComputerState } from "../state/computer-state";
import { entryOf, keyOf } from "../state/table";
import { labError } from "../world/lab-error";
import type { IisState, PoolState, SiteState } from "./iis-state";
import { notStarted, pathNotFound } from "./web-errors";

/** IIS of the computer. @throws LabError as PowerShell says it where the module is not installed. */
export function needIis(computer: ComputerState): IisState {
  if (computer.iis) return computer.iis;
  throw labError({
    id: "CommandNotFoundException",
    category: "ObjectNotFound",
    message: "The module WebAdministration is not installed: the computer has no IIS.",
  });
}

/** IIS, and its services run. @throws LabError 0x80070426 */
export function needRunningIis(computer: ComputerState): IisState {
  const iis = needIis(computer);
  if (!isServing(computer)) throw notStarted();
  return iis;
}

/** Whether W3SVC runs, so that sites are listened for. */
export function isServing(computer: ComputerState): boolean {
  return computer.iis !== undefined && isRunning(computer, "W3SVC");
}

export function needPool(iis: IisState, name: string): PoolState {
  const pool = entryOf(iis.pools, keyOf(name));
  if (pool) return pool;
  throw pathNotFound(`IIS:\\AppPools\\${name}`);
}

export function needSite(iis: IisState, name: string): SiteState {
  const site = entryOf(iis.sites, keyOf(name));
  if (site) return site;
  throw pathNotFound(`IIS:\\Sites\\${name}`);
}
