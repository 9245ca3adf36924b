import { CutoverError, type ErrorCode } from "../../errors";

/** A journal that must not be believed: which record, and what is wrong with it. */
export function damage(code: ErrorCode, runId: string, what: string): CutoverError {
  return new CutoverError({ code, what: `The journal of run ${runId}: ${what}.`, details: { runId } });
}
