import { canonicalJson, sha256 } from "../upgrade/canonical";
import type { FleetPlan } from "./fleet-plan";

/** Puts plans together. Pure. */
export function fleetPlanOf({ waves, atOnce }: Omit<FleetPlan, "digest">): FleetPlan {
  const approved = waves.map((wave) => wave.map(({ name, plan }) => ({ name, plan: plan.digest })));
  return { waves, atOnce, digest: sha256(canonicalJson({ v: 1, waves: approved, atOnce })) };
}
