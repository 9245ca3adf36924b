import type { Call } from "../world/call";
import type { Moment } from "../world/moment";
import type { World } from "../world/world";
import { strikes } from "./take-hazard";

/** Where hazards may strike now. */
export interface Place {
  readonly world: World;
  readonly computer: string;
  readonly at: string;
  readonly call?: Call;
  readonly moment?: Moment;
}

/** Lets every hazard of a phase that waits for this place strike, in the estate's order. One that throws ends the row. */
export function strikeHazards(place: Place, phase: "before" | "after"): void {
  const { world } = place;
  if (world.state.hazards.length === 0) return;
  for (const state of world.state.hazards) {
    const hazard = world.parts.hazards.get(state.does);
    const now = state.options.when ?? hazard?.phase;
    if (hazard?.strike === undefined || now !== phase || !strikes(world, state, place)) continue;
    const { strike } = hazard;
    world.as({ by: "hazard" }, () => strike({ ...place, options: state.options }));
  }
}
