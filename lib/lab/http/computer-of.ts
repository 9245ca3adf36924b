import type { ComputerState } from "../state/computer-state";
import { findComputer } from "../world/find-computer";
import type { World } from "../world/world";
import { hostOf } from "./find-site";

/** The computer behind a host name: itself, its name with or without a domain, or the host header of one of its bindings. */
export function computerOf(world: World, host: string, from: string): ComputerState | undefined {
  if (/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/i.test(host)) return findComputer(world.state, from);
  const byName = findComputer(world.state, host.split(".")[0] ?? host);
  return byName ?? Object.values(world.state.computers).find((computer) => hasHost(computer, host.toLowerCase()));
}

function hasHost(computer: ComputerState, host: string): boolean {
  const sites = Object.values(computer.iis?.sites ?? {});
  return sites.some(({ bindings }) => bindings.some((binding) => hostOf(binding) === host));
}
