import { labParts } from "../lab/parts";
import { crashScenarios } from "./places/crash-scenarios";
import { failureScenarios } from "./places/failure-scenarios";
import { hazardScenarios } from "./places/hazard-scenarios";
import { rollbackScenarios } from "./places/rollback-scenarios";
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

/** What the undisturbed run showed, and what the way back did after an upgrade that failed for good. */
export interface Grounds {
  readonly terrain: Terrain;
  readonly rollback: { readonly terrain: Terrain; readonly failing: Scenario } | undefined;
}

/** The failure that leads to a rollback: what strikes an irreversible step itself. Undefined where nothing does. */
export function failingForGood(terrain: Terrain): Scenario | undefined {
  const hazards = [...labParts().hazards.values()].filter(({ phase }) => phase === "asked");
  const struck = hazardScenarios(hazards, terrain, { isAll: false });
  return struck.find(
    ({ step, faults }) => step === terrain.pointOfNoReturn && faults.some((fault) => isFailure(fault as HazardFault)),
  );
}

const isFailure = ({ hazard }: HazardFault): boolean => hazard.does.endsWith("-fails");

/** Every scenario of a rehearsal. Pure; the same grounds and seed give the same list. */
export function allScenarios({ terrain, rollback }: Grounds, { isAll, seed, only }: Choice): readonly Scenario[] {
  const { hazards, behaviours } = labParts();
  const struck = hazardScenarios([...hazards.values()], terrain, { isAll });
  const ofProducts = struck.filter(({ faults }) => faults.some((fault) => isOfProduct(fault as HazardFault)));
  const all = [
    CLEAN,
    ...variantScenarios(behaviours.values(), ofProducts),
    ...struck,
    ...failureScenarios(terrain),
    ...crashScenarios(terrain, { isAll, seed }),
    ...(rollback === undefined ? [] : rollbackScenarios([...hazards.values()], { ...rollback, isAll, seed })),
  ];
  return only === undefined ? all : all.filter(({ kind }) => kind === only);
}

function isOfProduct({ hazard }: HazardFault): boolean {
  return labParts().hazards.get(hazard.does)?.phase === "asked";
}
