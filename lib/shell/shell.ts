import type { Command } from "./command";
import type { PowerShellError } from "./powershell-error";
import type { StreamRecord } from "./record";
import type { Value } from "./value";

/** Whose changing commands a computer accepts: it compares this with its lock record in the same call. */
export interface Fence {
  readonly runId: string;
  /** Raised by each taking of the lock; an older one is refused. */
  readonly epoch: number;
}

export interface InvokeOptions {
  /** How long to wait for the answer, in milliseconds. */
  readonly deadlineMs: number;
  readonly signal?: AbortSignal;
  /** Called for each record of a stream while the command runs. */
  readonly onRecord?: (record: StreamRecord) => void;
  /** Sent with every changing command of a run. */
  readonly fence?: Fence;
}

/** What a command gave: its output objects, always a list, and the errors that did not end it. */
export interface CommandResult {
  readonly output: readonly Value[];
  readonly errors: readonly PowerShellError[];
  /** True when the far side cut the result by depth or size. */
  readonly truncated: boolean;
}

/**
 * Runs PowerShell commands on one computer, real or simulated.
 *
 * @throws CommandFailure when the command ends with an error, is refused by the fence, times out, or the session is lost.
 */
export interface Shell {
  readonly computer: string;
  /**
   * What the estate declares of a command that no contract knows; undefined: nothing, so it counts as changing.
   *
   * @throws CutoverError COMMAND_NOT_DECLARED where the estate has to declare it.
   */
  effectOf?(command: Pick<Command, "module" | "name">): "reads" | "changes" | undefined;
  invoke(command: Command, options: InvokeOptions): Promise<CommandResult>;
}
