import { CutoverError, type ErrorCode, type Json, type Occurrence } from "../../errors";
import { CommandFailure } from "../../shell";
import type { Failure } from "./message";

/** A thrown value as it goes over the wire. */
export function toFailure(thrown: unknown): Failure {
  if (thrown instanceof CommandFailure) {
    const { computer, command, error, code } = thrown;
    return { kind: "command", computer, module: command.module, name: command.name, error, code };
  }
  if (thrown instanceof CutoverError) {
    const { code, what, why, todo, exitCode, details } = thrown;
    return { kind: "cutover", code, what, why, todo, exitCode, details };
  }
  return { kind: "other", message: thrown instanceof Error ? thrown.message : String(thrown) };
}

/** The same error on the other side. */
export function fromFailure(failure: Failure): Error {
  if (failure.kind === "command") {
    const { computer, module, name, error, code } = failure;
    return new CommandFailure(computer, { module, name }, error, code as ErrorCode);
  }
  if (failure.kind === "cutover") {
    const { code, what, why, todo, exitCode, details } = failure;
    return new CutoverError({
      code: code as ErrorCode,
      what,
      why,
      todo,
      exitCode: exitCode as NonNullable<Occurrence["exitCode"]>,
      details: details as { readonly [key: string]: Json },
    });
  }
  return new Error(failure.message);
}
