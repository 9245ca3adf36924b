import { performance } from "node:perf_hooks";
import { describeWith } from "../../support/capability";
import { type Hostile, openHostile } from "../support/open-hostile";
import { describeOnLinux } from "./on-linux";
import { isRunning } from "./process-figures";
import { runProgram } from "./run-program";
import { signal } from "./signal";

const TRIES = 21;

/** Median: a machine that is busy with other things delays some of the tries, not most of them. */
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

describeWith("pwsh", "a command that is cancelled", () => {
  it.each(["sleep", "loop"])("in a %s ends within 50 ms, in most of many tries", async (name) => {
    await using hostile = await openHostile();
    const took: number[] = [];
    for (let left = TRIES; left > 0; left -= 1) took.push(await cancelled(hostile, name));
    expect(median(took)).toBeLessThan(50);
    expect(await hostile.first("Get-Echo", { Value: "goes on" })).toBe("goes on");
  });
});

/** Milliseconds from the cancel of a command that has begun until its call has settled. */
async function cancelled(hostile: Hostile, name: string): Promise<number> {
  const controller = new AbortController();
  const begun = signal();
  const call = hostile.failure("Invoke-Busy", { Name: name }, { signal: controller.signal, onRecord: begun.happens });
  await Promise.race([begun.happened, call]);
  // It says that it begins before it does.
  await new Promise((later) => setTimeout(later, 30));
  const from = performance.now();
  controller.abort();
  const { error } = await call;
  const took = performance.now() - from;
  expect(error).toMatchObject({
    id: "PipelineStopped",
    message: "The command on APP01 was cancelled.",
    accepted: true,
  });
  return took;
}

describeOnLinux("a host whose coordinator is killed", () => {
  it.each([
    ["idle", 1000],
    ["sleep", 5000],
    ["loop", 5000],
    ["stubborn", 5000],
  ])("is gone in time when it is %s: %i ms", async (name, limitMs) => {
    const program = runProgram("doomed-coordinator.ts", name);
    const { host } = (await program.next()) as { readonly host: number };
    expect(isRunning(host)).toBe(true);
    const from = performance.now();
    program.process.kill("SIGKILL");
    while (isRunning(host) && performance.now() - from < limitMs) await new Promise((later) => setTimeout(later, 5));
    expect(isRunning(host)).toBe(false);
  });
});

describeWith("pwsh", "a thousand calls in the queue of a process that is killed", () => {
  it("are a thousand typed errors within two seconds, one of them accepted", async () => {
    await using hostile = await openHostile();
    const begun = signal();
    const first = hostile.failure("Invoke-Busy", { Name: "sleep" }, { onRecord: begun.happens });
    const rest = Array.from({ length: 999 }, (_, i) => hostile.failure("Get-Echo", { Value: i }));
    await Promise.race([begun.happened, first]);
    const from = performance.now();
    process.kill(hostile.ps.facts.processId, "SIGKILL");
    const failures = await Promise.all([first, ...rest]);
    const took = performance.now() - from;
    expect(failures.map(({ code }) => code)).toEqual(failures.map(() => "SESSION_LOST"));
    expect(failures.map(({ error }) => error.accepted)).toEqual(failures.map((_, i) => i === 0));
    expect(took).toBeLessThan(2000);
    expect(await hostile.first("Get-Echo", { Value: "anew" })).toBe("anew");
  });
});
