import { contractOf, effectOf } from "../../contract";
import { CutoverError } from "../../errors";
import type { Clock, Command, Fence, InvokeOptions, Shell } from "../../shell";
import { patiently } from "../target";

/** A Shell for looking: a command that changes something is refused before it leaves the program. */
export function readOnlyShell(shell: Shell, who: string, signal: AbortSignal): Shell {
  return {
    computer: shell.computer,
    invoke: async (command, options) => {
      if (effectOn(shell, command) === "changes")
        throw notAllowed(`${command.name} was sent to ${shell.computer} by ${who}`);
      return shell.invoke(command, withSignal(options, signal));
    },
  };
}

/**
 * A Shell for acting: every changing command carries the fence, so that a deposed owner is refused by the computer. What
 * only looks is asked again when its answer is lost; what changes something never is.
 */
export function fencedShell(
  shell: Shell,
  { fence, ...at }: { readonly fence: Fence; readonly clock: Clock; readonly signal: AbortSignal },
): Shell {
  return {
    computer: shell.computer,
    invoke: (command, options) => {
      const guarded = withSignal(options, at.signal);
      if (effectOn(shell, command) === "changes") return shell.invoke(command, { ...guarded, fence });
      return patiently(at, () => shell.invoke(command, guarded));
    },
  };
}

/** What the contract says of a command; only of one that it does not know, what the estate declares. */
function effectOn(shell: Shell, command: Command): "reads" | "changes" {
  if (contractOf(command.module, command.name) !== undefined) return effectOf(command);
  return shell.effectOf?.(command) ?? "changes";
}

function withSignal(options: InvokeOptions, signal: AbortSignal): InvokeOptions {
  return options.signal === undefined ? { ...options, signal } : options;
}

function notAllowed(what: string): CutoverError {
  return new CutoverError({ code: "CHANGE_NOT_ALLOWED", what: `${what}, which may only look.` });
}
