import type { Estate } from "../estate";
import type { FleetPlan } from "../fleet";
import type { Answers } from "../upgrade";
import { upgradeOf } from "./open-upgrade";

type Fleet = typeof import("../fleet");

/** The targets of an upgrade file in their waves. */
export function targetsInWaves(estate: Estate) {
  const { waves } = require("../fleet") as Fleet;
  const { each = [], waveSize = 1, canary } = estate.targets ?? {};
  const targets = each.map(({ name, inputs }) => ({ name, upgrade: upgradeOf({ system: estate.system, inputs }) }));
  return waves({ targets, waveSize, ...(canary !== undefined && { canary }) });
}

/** Looks at every target of an upgrade file. */
export async function planTargets(
  estate: Estate,
  { answers, signal }: { readonly answers: Answers; readonly signal: AbortSignal },
): Promise<FleetPlan> {
  const { planFleet } = require("../fleet") as Fleet;
  const { atOnce = 1 } = estate.targets ?? {};
  return planFleet({ waves: targetsInWaves(estate), atOnce, ports: estate.ports, answers, signal });
}
