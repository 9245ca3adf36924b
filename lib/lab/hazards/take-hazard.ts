import type { World } from "../world/world";
import type { HazardState } from "./hazard-state";

/** Finds the first hazard of that name that strikes at a place, counts it, and writes it into the history. */
export function takeHazard(
  world: World,
  query: { readonly does: string; readonly computer: string; readonly at: string },
): HazardState | undefined {
  return world.state.hazards.find((hazard) => hazard.does === query.does && strikes(world, hazard, query));
}

/** Whether a hazard strikes here now. Passing by counts too: it uses up its `skip`. */
export function strikes(
  world: World,
  hazard: HazardState,
  place: { readonly computer: string; readonly at: string },
): boolean {
  if (!matches(hazard, place) || hazard.times === 0) return false;
  if (hazard.skip > 0) {
    hazard.skip -= 1;
    return false;
  }
  if (hazard.times !== null) hazard.times -= 1;
  world.emitHazard({ computer: place.computer, does: hazard.does, atCommand: place.at });
  return true;
}

function matches(hazard: HazardState, place: { readonly computer: string; readonly at: string }): boolean {
  const anyCommand = hazard.at === "*" && !place.at.includes(".");
  const here = anyCommand || hazard.at.toLowerCase() === place.at.toLowerCase();
  return here && (hazard.on === null || hazard.on.toLowerCase() === place.computer.toLowerCase());
}
