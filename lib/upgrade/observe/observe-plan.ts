import type { Json } from "../../errors";
import { plainJson } from "../canonical";
import { type LoopObservations, loopsOf, type PlacedStep, type Sequence, sequenceOf } from "../definition";
import type { Answers, ObserveContext, Plan, Upgrade } from "../model";
import { lookAt, makePlan, surveying } from "../plan";
import { asStepError } from "./defect";

/** A plan with the steps that it is about. */
export interface ObservedPlan {
  readonly plan: Plan;
  readonly sequence: Sequence;
  readonly loops: LoopObservations;
}

/** What looking for a plan needs: the upgrade, a context for each step, the answers that there are. */
export interface PlanLooking {
  readonly upgrade: Upgrade;
  readonly contextOf: (key: string) => ObserveContext;
  readonly answers: Answers;
}

/** Looks at the estate as far as the plan needs it, and makes the plan. Reads only. */
export async function observePlan(looking: PlanLooking): Promise<ObservedPlan> {
  const { upgrade, answers } = looking;
  const loops = await observeLoops(looking);
  const sequence = sequenceOf(upgrade, loops);
  const survey = surveying(sequence);
  let next = survey.next();
  while (next.done !== true) {
    const placed = next.value;
    next = survey.next(await observed(looking, placed).then((seen) => lookedAt(placed, seen, answers)));
  }
  return { plan: makePlan(upgrade, sequence, next.value), sequence, loops };
}

async function observeLoops({ upgrade, contextOf }: PlanLooking): Promise<LoopObservations> {
  const seen = new Map<string, Json>();
  for (const loop of loopsOf(upgrade)) {
    const context = contextOf(`${loop.id}@${loop.computer}`);
    seen.set(loop.id, plainJson(await loop.observe(context)));
  }
  return seen;
}

async function observed({ contextOf }: PlanLooking, { key, step }: PlacedStep): Promise<Json> {
  try {
    return plainJson(await step.observe(contextOf(key)));
  } catch (thrown) {
    throw asStepError(thrown, key);
  }
}

function lookedAt(placed: PlacedStep, seen: Json, answers: Answers) {
  try {
    return lookAt(placed, seen, answers);
  } catch (thrown) {
    throw asStepError(thrown, placed.key);
  }
}
