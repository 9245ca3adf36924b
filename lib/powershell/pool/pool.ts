import { CutoverError } from "../../errors";
import { type Timer, wallTimer } from "../../node";
import type { Command, CommandResult, InvokeOptions, Shell, ValueMap } from "../../shell";
import type { Session } from "../session";
import { whileItMayWait } from "../session/patience";
import { type Lane, laneOf } from "./lane";

/** When a session is replaced by a fresh one; between two calls, never in one. */
export interface Recycling {
  /** After that many calls. */
  readonly afterCalls: number;
  /** When the host's process has that many bytes. */
  readonly aboveBytes: number;
}

export const DEFAULT_RECYCLING: Recycling = { afterCalls: 100_000, aboveBytes: 1024 * 1024 * 1024 };

export interface PoolParts {
  readonly computer: string;
  readonly platform: string;
  readonly recycling: Recycling;
  /** Whether a command changes the computer. */
  readonly changes: (command: Command) => boolean;
  /** Opens a session of a lane. @throws CutoverError POWERSHELL_… */
  readonly open: (lane: Lane, deadlineMs: number) => Promise<Session>;
  /** Default: the wall's. */
  readonly timer?: Timer;
}

/** One lane's session, and the one that is being opened for it. */
interface Slot {
  session: Session | undefined;
  opening: Promise<Session> | undefined;
}

/**
 * The sessions of one computer, one for each edition and kind of module. A session that was lost is replaced at the next
 * call; the call that was lost with it is not sent again. A session that has grown old is replaced while it still serves.
 */
export class SessionPool implements Shell {
  private readonly slots = new Map<string, Slot>();
  private readonly retired = new Set<Session>();
  private isClosed = false;

  constructor(private readonly parts: PoolParts) {}

  get computer(): string {
    return this.parts.computer;
  }

  async invoke(command: Command, options: InvokeOptions): Promise<CommandResult> {
    const lane = laneOf(command.module, this.parts.platform);
    const opening = this.sessionFor(lane, command, options.deadlineMs);
    const where = { computer: this.computer, command };
    const { timer = wallTimer } = this.parts;
    // One that has to be opened first is waited for as long as the command may wait.
    const session = this.isOpen(lane) ? await opening : await whileItMayWait(opening, { where, options, timer });
    return session.invoke(command, { changes: this.parts.changes(command), options });
  }

  /** Opens the session of ordinary modules and gives what it says of itself. */
  async facts(deadlineMs: number): Promise<ValueMap> {
    const command = { module: "Cutover", name: "Get-CutoverFact", parameters: {} };
    return (await this.sessionFor(laneOf(command.module, this.parts.platform), command, deadlineMs)).facts;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    const opened = await Promise.allSettled([...this.slots.values()].map(({ session, opening }) => opening ?? session));
    const sessions = opened.flatMap((one) =>
      one.status === "fulfilled" && one.value !== undefined ? [one.value] : [],
    );
    const current = [...this.slots.values()].flatMap(({ session }) => (session === undefined ? [] : [session]));
    await Promise.all([...new Set([...sessions, ...current, ...this.retired])].map((session) => session.close()));
  }

  private async sessionFor(lane: Lane, command: Command, deadlineMs: number): Promise<Session> {
    if (this.isClosed) {
      const what = `${command.name} was sent to the PowerShell of ${this.computer} after it was closed.`;
      throw new CutoverError({ code: "POWERSHELL_CLOSED", what });
    }
    const key = keyOf(lane);
    const slot = this.slots.get(key) ?? { session: undefined, opening: undefined };
    this.slots.set(key, slot);
    const { session } = slot;
    if (session === undefined || session.ended !== undefined) return this.open(slot, lane, deadlineMs);
    if (this.isOld(session)) this.open(slot, lane, deadlineMs).catch(() => undefined);
    return session;
  }

  private isOpen(lane: Lane): boolean {
    const session = this.slots.get(keyOf(lane))?.session;
    return session !== undefined && session.ended === undefined;
  }

  private isOld({ calls, memoryBytes }: Session): boolean {
    const { afterCalls, aboveBytes } = this.parts.recycling;
    return calls >= afterCalls || memoryBytes > aboveBytes;
  }

  /** One opening at a time; the old session serves until the new one is ready and ends when its calls have ended. */
  private open(slot: Slot, lane: Lane, deadlineMs: number): Promise<Session> {
    slot.opening ??= this.parts
      .open(lane, deadlineMs)
      .then((opened) => {
        const old = slot.session;
        slot.session = opened;
        if (old !== undefined && old.ended === undefined) this.retire(old);
        return opened;
      })
      .finally(() => {
        slot.opening = undefined;
      });
    return slot.opening;
  }

  private retire(session: Session): void {
    this.retired.add(session);
    session
      .closeWhenIdle()
      .catch(() => undefined)
      .finally(() => this.retired.delete(session));
  }
}

const keyOf = ({ name, edition }: Lane): string => `${name} ${edition ?? ""}`;
