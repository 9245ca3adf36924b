import { CutoverError } from "../errors";
import type { Ports } from "../shell";
import { status } from "../upgrade";
import type { FleetTarget } from "./fleet-plan";

/**
 * Looks whether every target is free, so that no wave begins in front of one that an unfinished run holds.
 *
 * @throws CutoverError FLEET_TARGET_LOCKED with every target that is not
 */
export async function checkFree(
  targets: readonly FleetTarget[],
  { ports, runsFolder }: { readonly ports: Ports; readonly runsFolder: string },
): Promise<void> {
  const held: string[] = [];
  for (const { name, upgrade } of targets) {
    const found = await status({ ports, runsFolder, computers: upgrade.computers });
    const runs = found.flatMap(({ lock }) => (lock.runId === undefined ? [] : [lock.runId]));
    held.push(...new Set(runs.map((runId) => `${name} is held by the unfinished run ${runId}.`)));
  }
  if (held.length > 0) throw new CutoverError({ code: "FLEET_TARGET_LOCKED", what: held.join(" ") });
}
