import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import type { Estate } from "../../lib/estate";
import { withDeadline } from "../../provider/runtime/session/deadline";
import { Estates } from "../../provider/runtime/session/estates";
import { Turns } from "../../provider/runtime/session/turns";

const where = { lab: "estate.yaml" };

/** An opener that counts, and may fail the first times. */
function opener(failures = 0) {
  const log: string[] = [];
  const open = async (): Promise<Estate> => {
    log.push("open");
    if (log.filter((one) => one === "open").length <= failures) throw new Error("it does not answer");
    return { close: async () => void log.push("close") } as unknown as Estate;
  };
  return { log, open };
}

describe("the estates of a deployment", () => {
  it("are opened once, however many resources use them, and closed at the end", async () => {
    const { log, open } = opener();
    const estates = new Estates(open, true);
    await Promise.all([1, 2, 3].map(() => estates.use(where, async () => undefined)));
    await estates.use(where, async () => undefined);
    expect(log).toEqual(["open"]);
    await estates.close();
    expect(log).toEqual(["open", "close"]);
  });

  it("are closed by their last user in a program, which would not end otherwise, however the work ends", async () => {
    const { log, open } = opener();
    const estates = new Estates(open, false);
    const works = [async () => undefined, async () => Promise.reject(new Error("it failed"))];
    await Promise.allSettled(works.map((work) => estates.use(where, work)));
    expect(log).toEqual(["open", "close"]);
  });

  it("are opened anew by the next user when the first could not open them", async () => {
    const { log, open } = opener(1);
    const estates = new Estates(open, true);
    await expect(estates.use(where, async () => 1)).rejects.toThrow("does not answer");
    expect(await estates.use(where, async () => 2)).toBe(2);
    expect(log).toEqual(["open", "open"]);
  });

  it("are another one for another declaration", async () => {
    const { log, open } = opener();
    const estates = new Estates(open, true);
    await estates.use(where, async () => undefined);
    await estates.use({ lab: "other.yaml" }, async () => undefined);
    expect(log).toEqual(["open", "open"]);
  });
});

describe("turns on a computer", () => {
  it("are taken one after another on the same computer, in whatever case it is written, also after a failure", async () => {
    const turns = new Turns();
    const log: string[] = [];
    const work = (name: string) => async () => {
      log.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      log.push(`${name} ends`);
      if (name === "first") throw new Error("it failed");
    };
    await Promise.allSettled([turns.take(["APP01"], work("first")), turns.take(["app01", "APP02"], work("second"))]);
    expect(log).toEqual(["first begins", "first ends", "second begins", "second ends"]);
  });

  it("do not wait for another computer", async () => {
    const turns = new Turns();
    const held = turns.take(["APP01"], () => new Promise<void>(() => undefined));
    expect(await turns.take(["APP02"], async () => "done")).toBe("done");
    void held;
  });
});

describe("a deadline", () => {
  /** Time that a test moves by hand. */
  function clock() {
    const timers: { at: number; call: () => void }[] = [];
    let now = 0;
    return {
      after: (ms: number, call: () => void) => {
        const timer = { at: now + ms, call };
        timers.push(timer);
        return () => void timers.splice(timers.indexOf(timer), 1);
      },
      move: (ms: number) => {
        now += ms;
        for (const timer of timers.filter(({ at }) => at <= now)) timer.call();
      },
      timers,
    };
  }
  const ending = new AbortController().signal;

  it("tells the work to end, and gives what it says then", async () => {
    const { after, move } = clock();
    const work = (signal: AbortSignal) =>
      new Promise((resolve) => signal.addEventListener("abort", () => resolve("stood")));
    const asked = withDeadline({ deadlineMs: 100, graceMs: 10, after, ending }, work);
    move(100);
    expect(await asked).toBe("stood");
  });

  it("does not wait for work that does not come to rest", async () => {
    const { after, move } = clock();
    const asked = withDeadline({ deadlineMs: 60_000, graceMs: 10, after, ending }, () => new Promise(() => undefined));
    move(60_000);
    move(10);
    await expect(asked).rejects.toThrow(/did not come to rest after its deadline of 1 minutes/);
  });

  it("leaves no timer behind when the work is done, and ends the work when the process ends", async () => {
    const { after, timers } = clock();
    await withDeadline({ deadlineMs: 100, graceMs: 10, after, ending }, async () => undefined);
    await new Promise((resolve) => setImmediate(resolve));
    expect(timers).toEqual([]);
    const process = new AbortController();
    const work = (signal: AbortSignal) =>
      new Promise((resolve) => signal.addEventListener("abort", () => resolve("ended")));
    const asked = withDeadline({ deadlineMs: 100, graceMs: 10, after, ending: process.signal }, work);
    process.abort();
    expect(await asked).toBe("ended");
  });
});

it("warns nobody of a leak, however many resources listen for the end of a deployment or of a preview", () => {
  const checkout = resolve(__dirname, "../..");
  const script = `
    const { hostProcess } = require("./provider/runtime/session/host-process.ts");
    const { previewing } = require("./provider/runtime/session/previewing.ts");
    for (const signal of [hostProcess().ending, previewing().signal]) {
      for (let i = 0; i < 50; i += 1) signal.addEventListener("abort", () => undefined);
    }`;
  const loader = join(checkout, "scripts", "load-typescript.js");
  const ran = spawnSync(process.execPath, ["-r", loader, "-e", script], { cwd: checkout, encoding: "utf8" });
  expect(ran).toMatchObject({ status: 0, stderr: "" });
});
