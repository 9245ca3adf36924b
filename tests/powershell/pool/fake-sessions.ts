import { type Lane, type Recycling, SessionPool } from "../../../lib/powershell/pool";
import type { Session } from "../../../lib/powershell/session";
import type { Command, CommandResult } from "../../../lib/shell";

/** A session that only says who it is; the test ends its calls, its process, its age. */
export class FakeSession {
  calls = 0;
  memoryBytes = 0;
  ended: string | undefined;
  isClosed = false;
  readonly facts = {};
  private readonly waiting: (() => void)[] = [];
  private onIdle: () => void = () => undefined;

  constructor(
    readonly number: number,
    readonly lane: Lane,
  ) {}

  invoke(): Promise<CommandResult> {
    return new Promise((resolve) =>
      this.waiting.push(() => resolve({ output: [this.number], errors: [], truncated: false })),
    );
  }

  /** Answers everything that waits. */
  answer(): void {
    for (const one of this.waiting.splice(0)) {
      this.calls += 1;
      one();
    }
    this.onIdle();
  }

  async close(): Promise<void> {
    this.isClosed = true;
    this.ended = "the session was closed";
  }

  closeWhenIdle(): Promise<void> {
    if (this.waiting.length === 0) return this.close();
    return new Promise((resolve) => {
      this.onIdle = () => void this.close().then(resolve);
    });
  }
}

export interface FakePool {
  readonly pool: SessionPool;
  /** Every session that was opened, in order. */
  readonly opened: readonly FakeSession[];
  /** Sends a command of a module; the session that has it answers at once. Gives that session's number. */
  ask(module?: string): Promise<number>;
  /** Sends it and leaves it waiting. */
  send(module?: string): Promise<CommandResult>;
}

export function openFakePool({
  platform = "linux",
  recycling = {},
}: {
  readonly platform?: string;
  readonly recycling?: Partial<Recycling>;
} = {}): FakePool {
  const opened: FakeSession[] = [];
  const pool = new SessionPool({
    computer: "APP01",
    platform,
    recycling: { afterCalls: 1000, aboveBytes: 1000, ...recycling },
    changes: () => true,
    open: async (lane) => {
      // A process takes its time.
      await settled();
      const session = new FakeSession(opened.length, lane);
      opened.push(session);
      // A stand-in for what a pool uses of a session.
      return session as unknown as Session;
    },
  });
  const send = (module = "Cutover") => {
    const command: Command = { module, name: "Get-Something", parameters: {} };
    return pool.invoke(command, { deadlineMs: 1000 });
  };
  const ask = async (module?: string) => {
    const answer = send(module);
    await settled();
    await settled();
    for (const session of opened) session.answer();
    return Number((await answer).output[0]);
  };
  return { pool, opened, ask, send };
}

/** What was begun has gone on as far as it can. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
