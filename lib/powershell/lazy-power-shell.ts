import { type Timer, wallClock, wallTimer } from "../node";
import type { Command, CommandResult, InvokeOptions, Shell } from "../shell";
import { type OpenedPowerShell, type OpenPowerShellOptions, openPowerShell } from "./open-power-shell";
import { lostIfNotReached, sessionLost } from "./session/failures";
import { whileItMayWait } from "./session/patience";

/** What a lazily opened PowerShell is made of; tests put their own in. */
export interface LazyParts {
  readonly open?: (options: OpenPowerShellOptions) => Promise<OpenedPowerShell>;
  readonly now?: () => number;
  readonly timer?: Timer;
}

/**
 * A Shell that opens its PowerShell at the first command and keeps it. The command's deadline and signal hold while it is
 * opened, too; a computer that is not reached is a session lost before the command was accepted, and the next command
 * tries again.
 */
export class LazyPowerShell implements Shell {
  readonly computer: string;
  private opening: Promise<OpenedPowerShell> | undefined;
  private opened: OpenedPowerShell | undefined;
  private isClosed = false;

  constructor(
    private readonly options: OpenPowerShellOptions & { readonly computer: string },
    private readonly parts: LazyParts = {},
  ) {
    this.computer = options.computer;
  }

  async invoke(command: Command, options: InvokeOptions): Promise<CommandResult> {
    if (this.opened !== undefined) return this.opened.invoke(command, options);
    const { now = () => wallClock.now() } = this.parts;
    const began = now();
    const opened = await this.openFor(command, options);
    const deadlineMs = Math.max(0, options.deadlineMs - (now() - began));
    return opened.invoke(command, { ...options, deadlineMs });
  }

  /** Opens it if it is not open. @throws CutoverError as `openPowerShell` does. */
  open(): Promise<OpenedPowerShell> {
    const { open = openPowerShell } = this.parts;
    this.opening ??= open(this.options).then(
      (opened) => {
        this.opened = opened;
        return opened;
      },
      (thrown) => {
        // One that did not start may start at the next command.
        this.opening = undefined;
        throw thrown;
      },
    );
    return this.opening;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    const opened = await this.opening?.catch(() => undefined);
    await opened?.close();
  }

  private async openFor(command: Command, options: InvokeOptions): Promise<OpenedPowerShell> {
    const where = { computer: this.computer, command };
    if (this.isClosed) throw sessionLost(where, { reason: "it was closed", accepted: false });
    const { timer = wallTimer } = this.parts;
    try {
      return await whileItMayWait(this.open(), { where, options, timer });
    } catch (thrown) {
      throw lostIfNotReached(where, thrown);
    }
  }
}
