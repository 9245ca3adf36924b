import { canonicalText } from "../blobs/canonical-text";
import { sha256Of } from "../blobs/memory-blobs";
import type { ComputerState } from "../state/computer-state";
import { entryOf, keyOf, removeEntry, setEntry } from "../state/table";
import type { World } from "../world/world";
import type { ConfigurationState, IisState, PoolState, SiteState } from "./iis-state";
import { endWorkers } from "./pool-life";

/** The configuration as it stands now, without running states. */
export function configurationOf(iis: IisState): ConfigurationState {
  const pools = Object.values(iis.pools).map(({ state: _, turn: __, hangs: ___, ...pool }) => pool);
  const sites = Object.values(iis.sites).map(({ state: _, turn: __, ...site }) => site);
  return structuredClone({ pools, sites });
}

export function checksumOf(configuration: ConfigurationState): string {
  return sha256Of(canonicalText(configuration));
}

/** Replaces the configuration. What is in both keeps its running state; what is new is stopped. */
export function replaceConfiguration(
  world: World,
  computer: ComputerState,
  iis: IisState,
  to: ConfigurationState,
): void {
  changeConfiguration(world, computer, iis, () => {
    replacePools(world, computer, iis, to);
    replaceSites(iis, to);
  });
}

/** Changes the configuration and tells from what to what. */
export function changeConfiguration(world: World, computer: ComputerState, iis: IisState, change: () => void): void {
  const from = checksumOf(configurationOf(iis));
  change();
  const to = checksumOf(configurationOf(iis));
  const name = "applicationHost.config";
  world.emit({ computer: computer.name, subject: "iis-configuration", name, from, to });
}

function replacePools(world: World, computer: ComputerState, iis: IisState, to: ConfigurationState): void {
  const wanted = new Set(to.pools.map(({ name }) => keyOf(name)));
  for (const [key, pool] of Object.entries(iis.pools)) {
    if (wanted.has(key)) continue;
    endWorkers(world, computer, pool);
    removeEntry(iis.pools, key);
  }
  for (const pool of structuredClone(to.pools)) {
    const running: Pick<PoolState, "state" | "turn" | "hangs"> = entryOf(iis.pools, keyOf(pool.name)) ?? {
      state: "Stopped",
      turn: 0,
      hangs: false,
    };
    const { state, turn, hangs } = running;
    setEntry(iis.pools, keyOf(pool.name), { ...pool, state, turn, hangs });
  }
}

function replaceSites(iis: IisState, to: ConfigurationState): void {
  const wanted = new Set(to.sites.map(({ name }) => keyOf(name)));
  for (const key of Object.keys(iis.sites)) if (!wanted.has(key)) removeEntry(iis.sites, key);
  for (const site of structuredClone(to.sites)) {
    const running: Pick<SiteState, "state" | "turn"> = entryOf(iis.sites, keyOf(site.name)) ?? {
      state: "Stopped",
      turn: 0,
    };
    const { state, turn } = running;
    setEntry(iis.sites, keyOf(site.name), { ...site, state, turn });
  }
}
