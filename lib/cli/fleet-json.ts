import type { Json } from "../errors";
import type { FleetPlan } from "../fleet";
import { plainJson } from "./plain-json";

/** The plans of all targets for `--json`. Pure. */
export function fleetJson({ waves, atOnce, digest }: FleetPlan): Json {
  return {
    digest,
    atOnce,
    waves: waves.map((wave) => wave.map(({ name, plan }) => ({ name, plan: plainJson(plan) }))),
  };
}
