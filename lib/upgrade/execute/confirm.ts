import { sameJson } from "../canonical";
import { type LoopObservations, sequenceOf } from "../definition";
import type { Gate, Plan } from "../model";
import { type ObservedPlan, observePlan } from "../observe";
import { ABANDON, PLAN_GATE } from "../plan";
import { awaited } from "./carry-out-step";
import { lookingContext } from "./contexts";
import type { Run } from "./run";
import { GateStop } from "./stops";

/** What the second look decided: to go on, that nothing is open any more, or that a person gave the run up. */
export type Confirmed = "go-on" | "nothing-to-do" | "abandoned";

/**
 * Looks a second time, under the lock, before the first effect: another digest is a gate, and so is every gate that can
 * be foreseen. Once something was started the plan stands, with the loops as they were expanded.
 */
export async function confirmPlan(run: Run): Promise<Confirmed> {
  const { history } = run;
  if (history.hasEffect) {
    run.sequence = sequenceOf(run.upgrade, history.loops);
    return "go-on";
  }
  const answers = Object.fromEntries(history.answers);
  if (answers[PLAN_GATE] === ABANDON) return "abandoned";
  const contextOf = (key: string) => lookingContext(run, key);
  const seen = await observePlan({ upgrade: run.upgrade, contextOf, answers });
  run.sequence = seen.sequence;
  await accept(run, seen, answers[PLAN_GATE]);
  if (seen.plan.entries.length === 0) return "nothing-to-do";
  if (seen.plan.gates.length > 0) {
    await refuseWhatDoesNotHold(run, seen);
    throw new GateStop(seen.plan.gates);
  }
  return "go-on";
}

/** Nobody is asked anything while a check says already that there will be no run; one that waits has its turn later. */
async function refuseWhatDoesNotHold(run: Run, { plan, sequence }: ObservedPlan): Promise<void> {
  for (const { key, role, decision } of plan.entries) {
    const placed = sequence.byKey.get(key);
    const isBroken = role === "check" && decision === "will-act" && placed?.step.deadlineMs === 0;
    if (placed !== undefined && isBroken) await awaited(run, placed);
  }
}

async function accept(run: Run, seen: ObservedPlan, answer: string | undefined): Promise<void> {
  const { history } = run;
  const approved = history.plan;
  const { plan } = seen;
  const isApproved = plan.digest === approved?.digest || plan.digest === answer || isLess(run, plan, approved);
  if (!isApproved) {
    run.emit({ kind: "planned", plan });
    throw new GateStop([planGate(plan)]);
  }
  await journalLoops(run, seen.loops);
  if (history.confirmedPlan?.digest === plan.digest) return;
  await run.journal.record("plan-approved", "", { plan });
}

/** A statement of a person may leave less to do than was approved; less of the same needs no new approval. */
function isLess(run: Run, plan: Plan, approved: Plan | undefined): boolean {
  const hasStatement = [...run.history.answers.keys()].some((key) => key.startsWith("state:"));
  const isPart = plan.entries.every((entry) =>
    approved?.entries.some(({ key, effect }) => key === entry.key && sameJson(effect, entry.effect)),
  );
  return hasStatement && isPart && [undefined, approved?.pointOfNoReturn].includes(plan.pointOfNoReturn);
}

/** What the loops saw is journalled before their first round: a resume expands them from it, not from the present. */
async function journalLoops(run: Run, loops: LoopObservations): Promise<void> {
  for (const [id, observed] of loops) {
    const known = run.history.loops.get(id);
    if (known === undefined || !sameJson(known, observed))
      await run.journal.record("loop-expanded", "", { id, observed });
  }
}

function planGate(plan: Plan): Gate {
  return {
    key: PLAN_GATE,
    question: `The plan is another one now (digest ${plan.digest}). Is it approved?`,
    because: `Since the approval something has changed; it now has ${plan.entries.length} steps: ${plan.entries.map(({ key }) => key).join(", ")}`,
    choices: [plan.digest, ABANDON],
    rows: [],
  };
}
