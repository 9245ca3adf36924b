import type { Ports } from "../shell";
import { apply } from "../upgrade";
import type { RunEvent, RunResult } from "../upgrade/model";
import type { FleetPlan, PlannedTarget } from "./fleet-plan";
import type { FleetEvent, Outcome } from "./outcome";
import { runFleet } from "./run-fleet";

/** What is told of a fleet, and of the run of one of its targets. */
export type ApplyFleetEvent =
  | FleetEvent<PlannedTarget, RunResult>
  | { readonly kind: "run"; readonly target: PlannedTarget; readonly event: RunEvent };

/** An approved plan of a fleet, and where it is carried out. */
export interface ApplyFleetOptions {
  readonly plan: FleetPlan;
  readonly ports: Ports;
  /** Absolute folder of the runs on the operator's disk. */
  readonly runsFolder: string;
  readonly onEvent: (event: ApplyFleetEvent) => void;
  /** Carries the run of a target on that waits for an answer. Default: it waits, which stops the fleet. */
  readonly carryOn?: (target: PlannedTarget, result: RunResult) => Promise<RunResult>;
  readonly signal?: AbortSignal;
}

/**
 * Carries out the plans of a fleet, wave by wave, each target as a run of its own with its own lock and journal. What has
 * become another plan since the approval is not carried out. Any end but a reached goal stops the fleet.
 */
export async function applyFleet(options: ApplyFleetOptions): Promise<readonly Outcome<PlannedTarget, RunResult>[]> {
  const { plan, ports, runsFolder, onEvent, carryOn, signal } = options;
  const run = async (target: PlannedTarget): Promise<RunResult> => {
    const result = await apply({
      upgrade: target.upgrade,
      ports,
      runsFolder,
      approve: target.plan.digest,
      answers: target.answers,
      onEvent: (event) => onEvent({ kind: "run", target, event }),
      ...(signal && { signal }),
    });
    return carryOn === undefined ? result : carryOn(target, result);
  };
  return runFleet({ waves: plan.waves, atOnce: plan.atOnce, run, isFailure, onEvent, ...(signal && { signal }) });
}

const isFailure = ({ kind }: RunResult): boolean => kind !== "done" && kind !== "nothing-to-do";
