import { CutoverError, type ErrorCode, type Json } from "../errors";
import type { Command } from "./command";
import type { PowerShellError } from "./powershell-error";

/** The CutoverError that a Shell throws: the command's name and the typed PowerShell error travel with it. */
export class CommandFailure extends CutoverError {
  constructor(
    readonly computer: string,
    readonly command: Pick<Command, "module" | "name">,
    readonly error: PowerShellError,
    code: ErrorCode = codeOf(error),
  ) {
    super({
      code,
      what: `${command.name} on ${computer}: ${error.message}`,
      details: JSON.parse(JSON.stringify({ computer, command: command.name, error })) as { [key: string]: Json },
    });
  }
}

/** The error id without the name of the implementing function: the only part that is the same everywhere. */
export function errorIdOf(error: PowerShellError): string {
  return error.id.split(",")[0] ?? "";
}

function codeOf(error: PowerShellError): ErrorCode {
  if (error.kind === "timeout") return "COMMAND_TIMED_OUT";
  if (error.kind === "sessionLost") return "SESSION_LOST";
  return "COMMAND_FAILED";
}
