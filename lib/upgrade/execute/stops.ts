import { CutoverError, type ErrorCode } from "../../errors";
import type { Gate } from "../model";

/** Ends the run at gates that a person has to answer. Caught by the executor, never seen outside. */
export class GateStop extends Error {
  constructor(readonly gates: readonly Gate[]) {
    super(`waits at ${gates.map(({ key }) => key).join(", ")}`);
  }
}

/** Ends the run because a step has failed. Caught by the executor, never seen outside. */
export class StepFailure extends Error {
  constructor(
    readonly key: string,
    readonly error: CutoverError,
  ) {
    super(error.message, { cause: error });
  }
}

/** Ends the run because a step proved to need what the approved plan has not. Caught by the executor. */
export class Outgrown extends Error {
  constructor(
    readonly key: string,
    readonly because: string,
  ) {
    super(`${key} is open, and what serves it is not in the plan`);
  }
}

/** Sends the run back to the beginning of its plan, where only goals and windows are looked at again. Caught by `goForward`. */
export class GoBack extends Error {}

/** A step's failure, with the names that a reader needs. */
export function stepFailure(
  placed: { readonly key: string; readonly step: { readonly title: string } },
  failure: { readonly code: ErrorCode; readonly because: string; readonly todo?: string; readonly cause?: unknown },
): StepFailure {
  const { code, because, todo, cause } = failure;
  const what = `${placed.step.title} (${placed.key}) ${because}`;
  const error = new CutoverError({ code, what, ...(todo && { todo }), cause, details: { key: placed.key } });
  return new StepFailure(placed.key, error);
}
