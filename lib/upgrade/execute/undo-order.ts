import type { PlacedStep } from "../definition";
import type { AnyStep } from "../model";
import { stepKey } from "../model";
import type { Run } from "./run";

/** What is put back, in that order, and what proves that the old version serves. Pure over the run's journal. */
export interface UndoOrder {
  /** Last started first. */
  readonly steps: readonly PlacedStep[];
  readonly provedBeforeUsers: readonly PlacedStep[];
  /** The windows that keep users out. */
  readonly usersOut: readonly PlacedStep[];
  readonly provedWithUsers: readonly PlacedStep[];
}

/** The steps of the plan that were started, in the order in which they are put back. */
export function undoOrder(run: Run): UndoOrder {
  const started = startedSteps(run).reverse();
  const { beforeUsers = [], withUsers = [] } = run.upgrade.oldVersion ?? {};
  const needed = (one: AnyStep) => isNeeded(run, one, started);
  return {
    steps: started.filter(({ step }) => step.undoneLast !== true),
    provedBeforeUsers: beforeUsers.filter(needed).map(placedApart),
    usersOut: started.filter(({ step }) => step.undoneLast === true),
    provedWithUsers: withUsers.filter(needed).map(placedApart),
  };
}

/**
 * The steps that the run has begun, in the order of the plan; and the one at which the point of no return was passed,
 * though somebody else may have begun it.
 */
export function startedSteps({ history, sequence }: Run): PlacedStep[] {
  const isStarted = (key: string) => history.step(key).startedSeq !== undefined || key === history.pointOfNoReturn?.key;
  return sequence.steps.filter(({ key }) => isStarted(key));
}

/** A step that stands in no sequence: one of several deeds of an undo, or a proof of the old version. */
export function placedApart(step: AnyStep): PlacedStep {
  return { step, key: stepKey(step), place: Number.POSITIVE_INFINITY, loop: undefined };
}

function isNeeded(run: Run, { role }: AnyStep, started: readonly PlacedStep[]): boolean {
  if (role.kind === "goal") return true;
  const served = new Set(role.serves.flatMap((name) => run.sequence.named(name).map(({ key }) => key)));
  return started.some(({ key }) => served.has(key));
}
