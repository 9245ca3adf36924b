import { resolve } from "node:path";
import { type OpenedPowerShell, openPowerShell } from "../../../lib/powershell";
import type { CommandFailure } from "../../../lib/shell";

const fake = resolve(__dirname, "fake-powershell.js");
const describeElsewhere = process.platform === "win32" ? describe.skip : describe;

function open(fault: string, deadlineMs = 30_000): Promise<OpenedPowerShell> {
  return openPowerShell({ computer: "APP01", executable: fake, deadlineMs, environment: { CUTOVER_FAULT: fault } });
}

function failureOf(promise: Promise<unknown>): Promise<CommandFailure> {
  return promise.then(
    () => Promise.reject(new Error("it did not fail")),
    (thrown: CommandFailure) => thrown,
  );
}

const command = { module: "WebAdministration", name: "Stop-WebAppPool", parameters: { Name: "pool" } };

describeElsewhere("a start", () => {
  it.each([
    ["dies before it is ready", "dies-before-ready", "POWERSHELL_NOT_STARTED", /exit code 7/],
    ["does not know the nonce", "wrong-nonce", "POWERSHELL_NOT_STARTED", /did not become ready/],
    ["is refused by the execution policy", "policy", "POWERSHELL_NOT_TRUSTED", /execution policy/],
  ])("that %s is one typed error", async (_, fault, code, what) => {
    await expect(open(fault)).rejects.toMatchObject({ code, what: expect.stringMatching(what) });
  });

  it("that is never ready ends at the deadline, with its process", async () => {
    await expect(open("never-ready", 500)).rejects.toMatchObject({
      code: "POWERSHELL_NOT_STARTED",
      what: expect.stringContaining("500 ms"),
    });
  });

  it("of a program that is not there is POWERSHELL_NOT_FOUND, and Node lives on", async () => {
    await expect(openPowerShell({ executable: "/no/such/pwsh" })).rejects.toMatchObject({
      code: "POWERSHELL_NOT_FOUND",
    });
  });

  it("of a program that ends at once is one typed error", async () => {
    await expect(openPowerShell({ executable: "/bin/false" })).rejects.toMatchObject({
      code: "POWERSHELL_NOT_STARTED",
    });
  });
});

describeElsewhere("a call", () => {
  it.each([
    ["dies without having accepted it", "dies-in-call", false],
    ["dies after having accepted it", "accepts-and-dies", true],
    ["dies in the middle of a frame", "half-a-frame", false],
    ["closes the connection", "closes", false],
    ["announces a frame of 2^31 bytes", "length-2^31", false],
    ["announces a frame of a negative length", "length-negative", false],
    ["answers with an empty frame", "length-0", false],
    ["answers another call", "stranger", false],
  ])("to a host that %s settles, and says whether it may have taken effect", async (_, fault, accepted) => {
    await using ps = await open(fault);
    const { code, error } = await failureOf(ps.invoke(command, { deadlineMs: 20_000 }));
    expect(code).toBe("SESSION_LOST");
    expect(error).toMatchObject({ kind: "sessionLost", accepted });
  });

  it("is not answered by frames on the console", async () => {
    await using ps = await open("console-frames");
    expect((await ps.invoke(command, { deadlineMs: 20_000 })).output).toEqual([]);
  });

  it("after the death of a process gets a new one", async () => {
    await using ps = await open("dies-between-calls");
    await new Promise((resolve) => setTimeout(resolve, 600));
    // The fixture answers no call, so the new one is lost in its turn; it was sent all the same.
    const { error } = await failureOf(ps.invoke(command, { deadlineMs: 2_000 }));
    expect(["timeout", "sessionLost"]).toContain(error.kind);
  });

  it("of a closed PowerShell is refused", async () => {
    const ps = await open("none");
    await ps.close();
    await expect(ps.invoke(command, { deadlineMs: 1000 })).rejects.toMatchObject({ code: "POWERSHELL_CLOSED" });
  });

  it("settles with a thousand others when their process ends: each with a typed error", async () => {
    await using ps = await open("accepts-and-dies");
    const calls = Array.from({ length: 1000 }, () => failureOf(ps.invoke(command, { deadlineMs: 20_000 })));
    const kinds = new Map<string, number>();
    for (const { error } of await Promise.all(calls)) {
      const key = `${error.kind} ${error.accepted}`;
      kinds.set(key, (kinds.get(key) ?? 0) + 1);
    }
    expect(Object.fromEntries(kinds)).toEqual({ "sessionLost true": 1, "sessionLost false": 999 });
  });
});
