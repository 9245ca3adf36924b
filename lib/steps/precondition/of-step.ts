import { codeEntry, type ErrorCode, isCutoverError, type Json } from "../../errors";
import type { AnyStep } from "../../upgrade/model";
import {
  type Finding,
  isOk,
  isUnknown,
  isWrong,
  type LookContext,
  type Precondition,
  type PreconditionGroup,
} from "./precondition";

/** How a step's own observation is read as a precondition. */
export interface OfStep<O> {
  /** Default: the step's. */
  readonly id?: string;
  readonly group: PreconditionGroup;
  /** The error that the step would end with: it says why it matters and what to do. */
  readonly code: ErrorCode;
  readonly title?: string;
  readonly why?: string;
  readonly fix?: string;
  readonly details?: (observed: O) => readonly string[];
  /** Default: the step's own verdict. */
  readonly finding?: (observed: O) => Finding;
}

/**
 * A precondition that a step of the upgrade checks too: the same observation, judged by the same function.
 *
 * @example
 * ofStep<SpaceSeen>(steps.freeSpace, { group: "Backups and copies", code: "NOT_ENOUGH_SPACE", details: spaceDetails })
 */
export function ofStep<O>(step: AnyStep, how: OfStep<O>): Precondition {
  const entry = codeEntry(how.code);
  return {
    id: how.id ?? step.id,
    computer: step.computer,
    rows: step.rows,
    group: how.group,
    title: how.title ?? step.title,
    why: how.why ?? entry.why,
    fix: how.fix ?? entry.todo,
    look: async (context) => {
      const observed = await observe(step, context, how.code);
      if ("state" in observed) return observed;
      const seen = observed.json as O;
      const finding = how.finding?.(seen) ?? verdictOf(step, seen);
      return how.details === undefined ? finding : { ...finding, details: how.details(seen) };
    },
  };
}

/** What the step sees; a step that refuses with its own error has seen that it is wrong. */
async function observe(
  step: AnyStep,
  context: LookContext,
  code: ErrorCode,
): Promise<Finding | { readonly json: Json }> {
  try {
    return { json: await step.observe(context) };
  } catch (thrown) {
    if (isCutoverError(thrown, code)) return isWrong(thrown.what);
    throw thrown;
  }
}

function verdictOf(step: AnyStep, observed: unknown): Finding {
  const { kind, because } = step.satisfied(observed as never);
  if (kind === "satisfied") return isOk(because);
  return kind === "open" ? isWrong(because) : isUnknown(because);
}
