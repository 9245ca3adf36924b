import { DEFAULT_RECYCLING, SessionPool } from "../../../lib/powershell/pool";
import type { Session } from "../../../lib/powershell/session";

const command = { module: "Cutover", name: "Get-CutoverFact", parameters: {} };

/** A pool whose sessions open when the test says so. */
function pool() {
  const timers: (() => void)[] = [];
  const openings: ((session: Session) => void)[] = [];
  const opened = new SessionPool({
    computer: "APP01",
    platform: "linux",
    recycling: DEFAULT_RECYCLING,
    changes: () => false,
    open: () => new Promise((resolve) => openings.push(resolve)),
    timer: (_, run) => {
      timers.push(run);
      return () => undefined;
    },
  });
  return { opened, timers, openings };
}

const result = { output: ["here"], errors: [], truncated: false };
const session = { invoke: async () => result, ended: undefined, calls: 0, memoryBytes: 0 } as unknown as Session;

describe("a command whose session is being opened", () => {
  it("ends at its deadline, as not accepted; the opening goes on for the next command", async () => {
    const { opened, timers, openings } = pool();
    const first = opened.invoke(command, { deadlineMs: 500 });
    for (const run of timers) run();
    await expect(first).rejects.toMatchObject({
      code: "COMMAND_TIMED_OUT",
      error: { kind: "timeout", accepted: false },
    });
    const second = opened.invoke(command, { deadlineMs: 500 });
    expect(openings).toHaveLength(1);
    openings[0]?.(session);
    expect(await second).toBe(result);
  });

  it("ends when it is cancelled, before or while it waits, as not accepted", async () => {
    const { opened } = pool();
    const abort = new AbortController();
    const waiting = opened.invoke(command, { deadlineMs: 500, signal: abort.signal });
    abort.abort();
    for (const ending of [waiting, opened.invoke(command, { deadlineMs: 500, signal: abort.signal })])
      await expect(ending).rejects.toMatchObject({ error: { kind: "cancelled", accepted: false } });
  });

  it("does not wait at all where a session is open", async () => {
    const { opened, timers, openings } = pool();
    const first = opened.invoke(command, { deadlineMs: 500 });
    openings[0]?.(session);
    await first;
    const before = timers.length;
    expect(await opened.invoke(command, { deadlineMs: 500 })).toBe(result);
    expect(timers).toHaveLength(before);
  });
});
