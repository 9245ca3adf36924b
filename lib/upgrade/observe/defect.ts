import { CutoverError, isCutoverError } from "../../errors";

/** What a step threw, as an error with a code. */
export function asStepError(thrown: unknown, key: string): CutoverError {
  if (isCutoverError(thrown)) return thrown;
  const text = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return new CutoverError({ code: "STEP_DEFECT", what: `Step ${key} broke: ${text}.`, cause: thrown });
}
