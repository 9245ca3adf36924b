import { CutoverError } from "../../errors";
import type { Call } from "../world/call";
import { LabError } from "../world/lab-error";
import type { Moment } from "../world/moment";
import type { World } from "../world/world";
import type { HazardState } from "./hazard-state";
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
    world.as({ by: "hazard" }, () => {
      try {
        strike({ ...place, options: state.options });
      } catch (thrown) {
        throw place.call === undefined && thrown instanceof LabError ? cannotStrike(state, place, thrown) : thrown;
      }
    });
  }
}

/** At a moment there is no command that could end with the error: what the estate asks for is impossible. */
function cannotStrike(state: HazardState, place: Place, cause: LabError): CutoverError {
  const what = `The hazard ${state.does} cannot strike at ${place.at}: ${cause.message}`;
  return new CutoverError({ code: "LAB_ESTATE_INVALID", what, cause });
}
