import { effectOf } from "../../contract";
import { CutoverError } from "../../errors";
import type { Fence, InvokeOptions, Shell } from "../../shell";

/** A Shell for looking: a command that changes something is refused before it leaves the program. */
export function readOnlyShell(shell: Shell, who: string, signal: AbortSignal): Shell {
  return {
    computer: shell.computer,
    invoke: async (command, options) => {
      if (effectOf(command) === "changes") throw notAllowed(`${command.name} was sent to ${shell.computer} by ${who}`);
      return shell.invoke(command, withSignal(options, signal));
    },
  };
}

/** A Shell for acting: every changing command carries the fence, so that a deposed owner is refused by the computer. */
export function fencedShell(shell: Shell, fence: Fence, signal: AbortSignal): Shell {
  return {
    computer: shell.computer,
    invoke: (command, options) => {
      const guarded = withSignal(options, signal);
      return shell.invoke(command, effectOf(command) === "changes" ? { ...guarded, fence } : guarded);
    },
  };
}

function withSignal(options: InvokeOptions, signal: AbortSignal): InvokeOptions {
  return options.signal === undefined ? { ...options, signal } : options;
}

function notAllowed(what: string): CutoverError {
  return new CutoverError({ code: "CHANGE_NOT_ALLOWED", what: `${what}, which may only look.` });
}
