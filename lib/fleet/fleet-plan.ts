import type { Answers, Gate, Plan, Upgrade } from "../upgrade/model";

/** One server of a fleet and its upgrade. */
export interface FleetTarget {
  /** As the upgrade file names it. */
  readonly name: string;
  readonly upgrade: Upgrade;
}

/** A target with what was seen and would be done. */
export interface PlannedTarget extends FleetTarget {
  readonly plan: Plan;
  /** Those of the given answers that are about this target. */
  readonly answers: Answers;
}

/** The plans of all targets, in waves. */
export interface FleetPlan {
  readonly waves: readonly (readonly PlannedTarget[])[];
  /** At most so many targets are worked on at the same time. */
  readonly atOnce: number;
  /** SHA-256 (hex) over the targets' names and plans in their waves: what one approval for all of them is given for. */
  readonly digest: string;
}

/** All targets in their order. */
export function targetsOf(plan: FleetPlan): readonly PlannedTarget[] {
  return plan.waves.flat();
}

/** The targets at which something is to be done. */
export function openTargets(plan: FleetPlan): readonly PlannedTarget[] {
  return targetsOf(plan).filter((target) => target.plan.entries.length > 0);
}

/** The open questions of all targets, each once. */
export function gatesOf(plan: FleetPlan): readonly Gate[] {
  const gates = targetsOf(plan).flatMap((target) => target.plan.gates);
  return gates.filter((gate, i) => gates.findIndex((one) => one.key === gate.key) === i);
}
