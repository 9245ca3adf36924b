import type { Hazard } from "../../lab/hazards/hazard";
import type { Scenario } from "../scenario";
import { crashScenarios } from "./crash-scenarios";
import { failureScenarios } from "./failure-scenarios";
import { hazardScenarios } from "./hazard-scenarios";
import type { Terrain } from "./terrain";

/** What strikes the way back itself; the rest of the catalogue is rehearsed on the way forward, and here with `isAll`. */
const strikesBack =
  /^(session-lost-before|session-lost-after|slow-answer|unreachable|computer-restarts|journal-half-written)$/;

/**
 * The way back, disturbed: after the failure that leads to it, each scenario has one more fault, in the rollback. Pure.
 *
 * @param failing the scenario whose upgrade fails behind the point of no return
 */
export function rollbackScenarios(
  hazards: readonly Hazard[],
  at: { readonly terrain: Terrain; readonly failing: Scenario; readonly isAll: boolean; readonly seed: number },
): readonly Scenario[] {
  const { terrain, failing, isAll, seed } = at;
  const chosen = hazards.filter(({ name, phase }) => isAll || phase === "asked" || strikesBack.test(name));
  const disturbed = [
    ...hazardScenarios(chosen, terrain, { isAll }),
    ...failureScenarios(terrain),
    ...crashScenarios(terrain, { isAll, seed }),
  ];
  return disturbed.map((scenario) => ({
    ...scenario,
    name: `${scenario.name.replaceAll("rollback ", "rollback-")}`,
    faults: [...failing.faults, ...scenario.faults],
    during: "rollback" as const,
  }));
}
