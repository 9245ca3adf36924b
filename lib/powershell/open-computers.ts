import type { Command, Shell } from "../shell";
import { type LazyParts, LazyPowerShell } from "./lazy-power-shell";
import type { OpenPowerShellOptions } from "./open-power-shell";
import { type ComputerResult, type InvokeOnEachOptions, invokeOnEach } from "./remoting/invoke-on-each";

/** Several computers with their sessions, which are opened when they are needed first and kept. */
export interface OpenedComputers extends AsyncDisposable {
  /** In the order in which they were given. */
  readonly shells: readonly Shell[];
  /** Runs a command on all of them; see `invokeOnEach`. */
  invokeOnEach(command: Command, options: InvokeOnEachOptions): Promise<readonly ComputerResult[]>;
  close(): Promise<void>;
}

/** One of several computers: what `openPowerShell` takes, with its name. */
export type ComputerOptions = OpenPowerShellOptions & { readonly computer: string };

/**
 * Several computers for fan-out. Each has a session of its own, in a process of its own here: what ends one of them by
 * force ends no other.
 *
 * @param computers what `openPowerShell` takes, each with its computer's name.
 * @example
 * await using computers = openComputers(names.map((computer) => ({ computer, remote: { over: "ssh" } })));
 * const results = await computers.invokeOnEach(command, { throttleLimit: 8, deadlineMs: 60_000 });
 */
export function openComputers(computers: readonly ComputerOptions[]): OpenedComputers {
  return computersWith(computers, {});
}

/** The same with an opening, a timer and a clock of a test's own. */
export function computersWith(computers: readonly ComputerOptions[], parts: LazyParts): OpenedComputers {
  const shells = computers.map((options) => new LazyPowerShell(options, parts));
  const close = async (): Promise<void> => {
    await Promise.all(shells.map((shell) => shell.close()));
  };
  return {
    shells,
    invokeOnEach: (command, options) => invokeOnEach(shells, command, options),
    close,
    [Symbol.asyncDispose]: close,
  };
}
