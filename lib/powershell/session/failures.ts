import { isCutoverError } from "../../errors";
import { type Command, CommandFailure, type PowerShellError } from "../../shell";

/** The typed errors of a call that PowerShell itself did not answer. Pure. */
export function sessionLost(
  where: { readonly computer: string; readonly command: Command },
  { reason, accepted }: { readonly reason: string; readonly accepted: boolean },
): CommandFailure {
  const what = accepted ? "while the command was under way" : "before the command was accepted";
  return failure(where, {
    kind: "sessionLost",
    id: accepted ? "PSSessionStateBroken" : "PSSessionOpenFailed",
    category: accepted ? "ConnectionError" : "OpenError",
    message: `The session to ${where.computer} was lost ${what}: ${reason}.`,
    target: where.computer,
    accepted,
  });
}

/** A computer that could not be reached, as one that restarts, is a session that was lost before it took the command. */
export function lostIfNotReached(
  where: { readonly computer: string; readonly command: Command },
  thrown: unknown,
): unknown {
  if (!isCutoverError(thrown, "REMOTE_NOT_REACHED")) return thrown;
  return sessionLost(where, { reason: thrown.what.replace(/\.$/, ""), accepted: false });
}

export function timedOut(
  where: { readonly computer: string; readonly command: Command },
  { deadlineMs, accepted }: { readonly deadlineMs: number; readonly accepted: boolean },
): CommandFailure {
  return failure(where, {
    kind: "timeout",
    id: "CutoverTimeout",
    category: "OperationTimeout",
    message: `${where.computer} gave no answer within ${deadlineMs} ms.`,
    target: where.computer,
    accepted,
  });
}

export function cancelled(
  where: { readonly computer: string; readonly command: Command },
  accepted: boolean,
): CommandFailure {
  return failure(where, {
    kind: "cancelled",
    id: "PipelineStopped",
    category: "OperationStopped",
    exception: "System.Management.Automation.PipelineStoppedException",
    message: `The command on ${where.computer} was cancelled.`,
    target: where.computer,
    accepted,
  });
}

/** An error that PowerShell reported. The lock's refusal has a code of its own. */
export function reported(
  where: { readonly computer: string; readonly command: Command },
  error: PowerShellError,
): CommandFailure {
  const isFence = error.id.startsWith("CutoverFenceRefused");
  return new CommandFailure(where.computer, named(where.command), error, isFence ? "FENCE_REFUSED" : undefined);
}

/**
 * Refuses parameter names that PowerShell would not look up but obey: `--%`, `--` and `?` mean something to its binder,
 * whatever they are given as.
 *
 * @throws CommandFailure with the binder's own error for a name that no parameter has.
 */
export function checkParameterNames(where: { readonly computer: string; readonly command: Command }): void {
  const name = Object.keys(where.command.parameters).find((one) => !/^[A-Za-z_]\w*$/.test(one));
  if (name === undefined) return;
  throw failure(where, {
    kind: "terminating",
    id: `NamedParameterNotFound,${where.command.name}`,
    category: "InvalidArgument",
    exception: "System.Management.Automation.ParameterBindingException",
    message: `A parameter cannot be found that matches parameter name '${name}'.`,
    parameterName: name,
  });
}

function failure(
  { computer, command }: { readonly computer: string; readonly command: Command },
  error: PowerShellError,
): CommandFailure {
  return new CommandFailure(computer, named(command), error);
}

/** Without the parameters: an error is printed and kept. */
function named({ module, name }: Command): Pick<Command, "module" | "name"> {
  return { module, name };
}
