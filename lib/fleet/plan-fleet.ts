import type { Ports } from "../shell";
import { plan as planUpgrade } from "../upgrade";
import { checkAnswers } from "../upgrade/execute";
import type { Answers, Gate } from "../upgrade/model";
import type { FleetPlan, FleetTarget, PlannedTarget } from "./fleet-plan";
import { fleetPlanOf } from "./make-fleet-plan";

/** Which targets in which waves, and where. */
export interface PlanFleetOptions {
  readonly waves: readonly (readonly FleetTarget[])[];
  readonly atOnce: number;
  readonly ports: Ports;
  /** Answers to gates of any of the targets, by the gate's key. One key may be a question of several targets. */
  readonly answers?: Answers;
  readonly signal?: AbortSignal;
}

/**
 * Looks at every target and says what would be done at each. Changes nothing.
 *
 * @throws CutoverError ANSWER_UNKNOWN, ANSWER_NOT_ACCEPTED when something is to be done; what `plan` throws
 */
export async function planFleet(options: PlanFleetOptions): Promise<FleetPlan> {
  const waves: PlannedTarget[][] = [];
  const asked: Gate[] = [];
  for (const wave of options.waves) {
    const planned: PlannedTarget[] = [];
    for (const target of wave) {
      const { gates, ...one } = await planTarget(target, options);
      planned.push(one);
      asked.push(...gates);
    }
    waves.push(planned);
  }
  const isOpen = waves.flat().some(({ plan }) => plan.entries.length > 0);
  // The same command given again finds nothing to do, whatever it was asked the first time.
  const isSettled = waves.flat().some(({ plan }) => plan.entries.length === 0);
  if (isOpen && !isSettled) checkAnswers(options.answers ?? {}, asked);
  return fleetPlanOf({ waves, atOnce: options.atOnce });
}

/** A target takes only answers to questions of its own: the engine refuses the others. */
async function planTarget(
  target: FleetTarget,
  { ports, answers = {}, signal }: PlanFleetOptions,
): Promise<PlannedTarget & { readonly gates: readonly Gate[] }> {
  const common = { upgrade: target.upgrade, ports, ...(signal && { signal }) };
  const plan = await planUpgrade({ ...common, answers });
  if (Object.keys(answers).length === 0) return { ...target, plan, answers, gates: plan.gates };
  const unanswered = await planUpgrade(common);
  const gates = [...plan.gates, ...unanswered.gates];
  const own = Object.entries(answers).filter(([key]) => gates.some((gate) => gate.key === key));
  return { ...target, plan, answers: Object.fromEntries(own), gates };
}
