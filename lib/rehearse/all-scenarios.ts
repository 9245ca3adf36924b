import { labParts } from "../lab/parts";
import { crashScenarios } from "./places/crash-scenarios";
import { failureScenarios } from "./places/failure-scenarios";
import { hazardScenarios } from "./places/hazard-scenarios";
import type { Terrain } from "./places/terrain";
import type { HazardFault, Kind, Scenario } from "./scenario";
import { variantScenarios } from "./variants/variant-scenarios";

export interface Choice {
  /** Every crash point, every command, every option. */
  readonly isAll: boolean;
  readonly seed: number;
  readonly only?: Kind;
}

/** The undisturbed run. */
export const CLEAN: Scenario = { name: "clean", kind: "clean", step: null, variants: {}, faults: [] };

/** Every scenario of a rehearsal, by what the undisturbed run showed. Pure; the same terrain and seed give the same list. */
export function allScenarios(terrain: Terrain, { isAll, seed, only }: Choice): readonly Scenario[] {
  const { hazards, behaviours } = labParts();
  const struck = hazardScenarios([...hazards.values()], terrain, { isAll });
  const ofProducts = struck.filter(({ faults }) => faults.some((fault) => isOfProduct(fault as HazardFault)));
  const all = [
    CLEAN,
    ...variantScenarios(behaviours.values(), ofProducts),
    ...struck,
    ...failureScenarios(terrain),
    ...crashScenarios(terrain, { isAll, seed }),
  ];
  return only === undefined ? all : all.filter(({ kind }) => kind === only);
}

function isOfProduct({ hazard }: HazardFault): boolean {
  return labParts().hazards.get(hazard.does)?.phase === "asked";
}
