import type { Command, PowerShellError } from "../../shell";

export function commandNotFound(command: Pick<Command, "name">): PowerShellError {
  return {
    kind: "terminating",
    id: "CommandNotFoundException",
    category: "ObjectNotFound",
    exception: "System.Management.Automation.CommandNotFoundException",
    message: `The term '${command.name}' is not recognized as a name of a cmdlet, function, script file, or executable program.`,
    target: command.name,
  };
}

/** `accepted`: the far side had the request, so it may have taken effect. */
export function sessionLost(computer: string, accepted: boolean): PowerShellError {
  return {
    kind: "sessionLost",
    id: accepted ? "PSSessionStateBroken" : "PSSessionOpenFailed",
    category: accepted ? "ConnectionError" : "OpenError",
    message: accepted
      ? `The session to ${computer} was lost while the command was under way.`
      : `Connecting to remote server ${computer} failed.`,
    target: computer,
    accepted,
  };
}

export function timedOut(computer: string, deadlineMs: number): PowerShellError {
  return {
    kind: "timeout",
    id: "CutoverTimeout",
    category: "OperationTimeout",
    message: `${computer} gave no answer within ${deadlineMs} ms.`,
    target: computer,
    accepted: true,
  };
}

export function cancelled(computer: string, accepted: boolean): PowerShellError {
  return {
    kind: "cancelled",
    id: "PipelineStopped",
    category: "OperationStopped",
    exception: "System.Management.Automation.PipelineStoppedException",
    message: `The command on ${computer} was cancelled.`,
    target: computer,
    accepted,
  };
}
