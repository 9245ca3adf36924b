import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { StreamRecord } from "../../../lib/shell";
import { describeWith } from "../../support/capability";
import { type Hostile, openHostile } from "../support/open-hostile";

describeWith("pwsh", "what a command may do to its session", () => {
  let hostile: Hostile;
  beforeAll(async () => {
    hostile = await openHostile();
  });
  afterAll(() => hostile.ps.close());
  /** The session goes on, and nothing of what happened is left in it. */
  const goesOn = async () => expect(await hostile.first("Get-Echo", { Value: "still here" })).toBe("still here");

  it("exit 0 ends the command and not the session, and what came before it is there", async () => {
    expect((await hostile.call("Exit-Session", { Code: 0 })).output).toEqual(["before"]);
    await goesOn();
  });

  it.each([3, -1, 3010])("exit %i is a typed error with that code, and not the end of the session", async (code) => {
    const { error } = await hostile.failure("Exit-Session", { Code: code });
    expect(error).toMatchObject({ kind: "native", exitCode: code, id: "ExitException" });
    expect(error.message).toBe(`It ended with exit code ${code}.`);
    await goesOn();
  });

  it("a program that PowerShell is told to judge is a typed error with its exit code", async () => {
    const { errors } = await hostile.call("Invoke-FailingProgram");
    // Windows PowerShell and PowerShell before 7.4 do not judge programs.
    expect(errors).toMatchObject([{ kind: "native", exitCode: 4 }]);
    await goesOn();
  });

  it("throw is a typed error with message, position and stack", async () => {
    const { error, code } = await hostile.failure("Invoke-Throw");
    expect(code).toBe("COMMAND_FAILED");
    expect(error).toMatchObject({
      kind: "terminating",
      message: "thrown on purpose",
      category: "OperationStopped",
      exception: "System.Management.Automation.RuntimeException",
    });
    expect(error.id).toBe("thrown on purpose");
    expect(error.scriptStack).toContain("Invoke-Throw");
    expect(error.position).toContain("throw 'thrown on purpose'");
    await goesOn();
  });

  it("errors that do not end the command are typed, in order, beside its output", async () => {
    const { output, errors } = await hostile.call("Write-Failure");
    expect(output).toEqual(["after"]);
    expect(errors.map(({ kind, message, id, category, target }) => ({ kind, message, id, category, target }))).toEqual([
      {
        kind: "nonTerminating",
        message: "first",
        id: "First,Write-Failure",
        category: "InvalidData",
        target: "target",
      },
      {
        kind: "nonTerminating",
        message: "second",
        id: "Microsoft.PowerShell.Commands.WriteErrorException,Write-Failure",
        category: "NotSpecified",
        target: undefined,
      },
    ]);
  });

  it.each(["{", "'", "@'", "(", "$("])(
    "an unclosed %s inside of a command is an error of parsing, not a wait",
    async (text) => {
      const result = await hostile.call("Invoke-Unclosed", { Text: text });
      expect(result.errors.map(({ kind }) => kind)).toEqual(["parse"]);
      await goesOn();
    },
  );

  it("a question to a person fails at once, since nobody is there", async () => {
    const { errors } = await hostile.call("Read-Person");
    expect(errors).toHaveLength(1);
    await goesOn();
  });

  it("a program that reads its input finds the end of it", async () => {
    expect(await hostile.first("Invoke-Reader")).toBe("read 0 lines");
  });

  it("a program that floods output, errors and the console does not reach the channel", async () => {
    expect(await hostile.first("Invoke-Loud")).toBe("done");
    await goesOn();
  });

  it("frames written to the console are no frames", async () => {
    expect(await hostile.first("Write-FakeFrame")).toBe("done");
    await goesOn();
  });

  it("progress without end reaches the caller thinned out", async () => {
    const records: StreamRecord[] = [];
    const { output } = await hostile.call(
      "Write-ManyProgress",
      { Count: 5000 },
      { onRecord: (record) => records.push(record) },
    );
    expect(output).toEqual(["done"]);
    expect(records.length).toBeGreaterThan(0);
    expect(records.length).toBeLessThan(5000);
    expect(records[0]).toMatchObject({ kind: "progress", activity: "many" });
  });

  it("the first progress of each call reaches the caller, however soon it comes behind another", async () => {
    for (let round = 0; round < 3; round += 1) {
      const records: StreamRecord[] = [];
      await hostile.call("Write-Step", {}, { onRecord: (record) => records.push(record) });
      expect(records).toEqual([{ kind: "progress", activity: "step", status: "one", percent: 1 }]);
    }
  });

  it("what it set (culture, encoding, preferences, defaults, location, environment) is taken back", async () => {
    const before = await hostile.first("Get-State");
    await hostile.call("Set-Everything");
    expect(await hostile.first("Get-State")).toEqual(before);
  });

  it("what it gave the names of a table's properties is data in its output, and is taken back", async () => {
    const before = await hostile.first("Get-State");
    const names = await hostile.first("Set-NameOfProperty");
    expect(names).toEqual({ Count: "c", Keys: "k", Values: "v", Item: "i" });
    expect(await hostile.first("Get-State")).toEqual(before);
    expect(await hostile.first("Get-Environment")).not.toHaveProperty("Count");
  });

  it("what it made read-only is taken back, too, and the session serves on", async () => {
    const before = await hostile.first("Get-State");
    await hostile.call("Set-ReadOnly");
    expect(await hostile.first("Get-State")).toEqual(before);
    expect(await hostile.first("Get-Echo", { Value: 1 })).toBe(1);
  });

  it("what it defined over other commands is removed", async () => {
    const before = await hostile.first("Get-State");
    await hostile.call("Set-Definition");
    expect(await hostile.first("Get-State")).toEqual(before);
    expect(before).toMatchObject({ output: "genuine", json: "1", date: "DateTime" });
  });

  it("its streams arrive typed, while it runs", async () => {
    const records: StreamRecord[] = [];
    let ended = false;
    const seenBeforeTheEnd: boolean[] = [];
    const onRecord = (record: StreamRecord) => {
      records.push(record);
      seenBeforeTheEnd.push(!ended);
    };
    const { output } = await hostile.call("Write-Stream", {}, { onRecord });
    ended = true;
    expect(output).toEqual(["out"]);
    expect(records).toEqual([
      { kind: "warning", message: "warning" },
      { kind: "verbose", message: "verbose" },
      { kind: "debug", message: "debug" },
      { kind: "information", message: "information" },
      { kind: "information", message: "host" },
      { kind: "progress", activity: "copy", status: "half", percent: 50 },
    ]);
    expect(seenBeforeTheEnd).not.toContain(false);
  });

  it("a command that ends its own process is lost, accepted, and the next call gets a new session", async () => {
    const { error, code } = await hostile.failure("Stop-Self");
    expect(code).toBe("SESSION_LOST");
    expect(error).toMatchObject({ kind: "sessionLost", accepted: true });
    await goesOn();
  });
});

describeWith("pwsh", "ending a command", () => {
  it.each(["Wait-Forever", "Write-ManyProgress"])(
    "%s ends when it is cancelled, and the session serves on",
    async (name) => {
      await using hostile = await openHostile();
      await warmUp(hostile);
      const pid = hostile.ps.facts.processId;
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 300);
      const { error } = await hostile.failure(name, name === "Wait-Forever" ? {} : { Count: 100_000_000 }, {
        signal: controller.signal,
      });
      expect(error).toMatchObject({ kind: "cancelled", accepted: true });
      expect(await hostile.first("Get-Echo", { Value: 2 })).toBe(2);
      expect(await processOf(hostile)).toBe(pid);
    },
  );

  it("stops at the deadline, and the session serves on", async () => {
    await using hostile = await openHostile();
    const { error, code } = await hostile.failure("Wait-Forever", {}, { deadlineMs: 500 });
    expect(code).toBe("COMMAND_TIMED_OUT");
    expect(error).toMatchObject({ kind: "timeout", accepted: true });
    expect(await hostile.first("Get-Echo", { Value: 2 })).toBe(2);
  });

  it("ends the process with what it started when a command does not stop", async () => {
    await using hostile = await openHostile();
    await warmUp(hostile);
    const file = join(mkdtempSync(join(tmpdir(), "cutover-test-")), "child");
    const { error } = await hostile.failure("Start-KnownChild", { File: file }, { deadlineMs: 4000 });
    expect(error).toMatchObject({ kind: "timeout", accepted: true });
    const child = Number(readFileSync(file, "utf8"));
    expect(child).toBeGreaterThan(0);
    await until(() => !isRunning(child));
    expect(await hostile.first("Get-Echo", { Value: 2 })).toBe(2);
  });

  it("settles a call whose turn has not come as not accepted", async () => {
    await using hostile = await openHostile();
    await warmUp(hostile);
    const first = hostile.failure("Wait-Forever", {}, { deadlineMs: 1500 });
    const second = await hostile.failure("Get-Echo", { Value: 1 }, { deadlineMs: 200 });
    expect(second.error).toMatchObject({ kind: "timeout", accepted: false });
    expect((await first).error.accepted).toBe(true);
  });

  it("a cancel that comes after the end of its call does not strike the next one", async () => {
    await using hostile = await openHostile();
    for (let round = 0; round < 40; round += 1) {
      const controller = new AbortController();
      const call = hostile.call("Get-Echo", { Value: round }, { signal: controller.signal }).catch(() => undefined);
      setTimeout(() => controller.abort(), round % 8);
      await call;
      expect(await hostile.first("Get-Echo", { Value: "next" })).toBe("next");
    }
  });
});

/** The lock's module is loaded and what comes after the first reply is done: a command that follows begins at once. */
async function warmUp(hostile: Hostile): Promise<void> {
  for (let count = 0; count < 3; count += 1) await hostile.call("Get-Echo", { Value: count });
}

function isRunning(pid: number): boolean {
  if (!existsSync(`/proc/${pid}/stat`)) return false;
  return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !holds(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(holds()).toBe(true);
}

async function processOf(hostile: Hostile): Promise<number> {
  const { output } = await hostile.ps.invoke(
    { module: "Microsoft.PowerShell.Utility", name: "Get-Variable", parameters: { Name: "PID", ValueOnly: true } },
    { deadlineMs: 60_000 },
  );
  return Number(output[0]);
}
