import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Decimal, Secret, type StreamRecord, type ValueMap } from "../../../lib/shell";
import { describeWith } from "../../support/capability";
import { hostileTexts } from "../support/hostile-texts";
import { type Hostile, openHostile } from "../support/open-hostile";
import { type SshServer, startSshServer } from "./ssh-server";

const LIMIT_MS = 240_000;

describeWith("sshd", "a session to another computer, over SSH", () => {
  let server: SshServer;
  let far: Hostile;
  beforeAll(async () => {
    server = await startSshServer();
    far = await openHostile({
      computer: "FAR01",
      remote: server.remote(),
      environment: { CUTOVER_TEST: "over there" },
    });
  }, LIMIT_MS);
  afterAll(async () => {
    await far.ps.close();
    await server.stop();
  });

  it("says what the PowerShell over there is", () => {
    const { facts } = far.ps;
    expect(facts).toMatchObject({ edition: "Core", bitness: 64, languageMode: "FullLanguage" });
    expect(facts.executable).toMatch(/pwsh$/);
    expect(commandOf(facts.processId)).toContain("pwsh");
  });

  it(
    "carries typed values unchanged both ways, and executes none of them",
    async () => {
      const values = [1, -1, 2 ** 31, 2n ** 63n - 1n, 1.5, -0, Number.NaN, true, null, new Date(86_400_000)];
      const nested = { list: [[], [null], ["one"]], a: { b: 1 }, bytes: new Uint8Array([0, 255]) };
      const sent = [...values, new Decimal("79228162514264337593543950335"), nested, ...hostileTexts];
      expect(await far.first("Get-Echo", { Value: sent })).toEqual(sent);
      expect(existsSync("CANARY")).toBe(false);
    },
    LIMIT_MS,
  );

  it("runs the functions of cutover's module over there, with the environment that was wanted", async () => {
    const facts = await far.ps.invoke(
      { module: "Cutover", name: "Get-CutoverFact", parameters: {}, select: ["languageMode", "is64Bit"] },
      { deadlineMs: 100_000 },
    );
    expect(facts.output).toEqual([{ languageMode: "FullLanguage", is64Bit: true }]);
    const environment = (await far.first("Get-Environment")) as ValueMap;
    expect(environment).toMatchObject({ CUTOVER_TEST: "over there", TERM: "dumb", NO_COLOR: "1" });
    // It is the session of sshd, and not this process's environment.
    expect(environment.SSH_CONNECTION).toBeDefined();
  });

  it("hands on the streams while the command runs", async () => {
    const records: StreamRecord[] = [];
    const { output } = await far.call("Write-Stream", {}, { onRecord: (record) => records.push(record) });
    expect(output).toEqual(["out"]);
    const kinds = records.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(["warning", "verbose", "debug", "information", "progress"]));
    // It sleeps for ten minutes after its warning, so this ends only if the warning comes before the command's end.
    const abort = new AbortController();
    const onRecord = ({ kind }: StreamRecord) => kind === "warning" && abort.abort();
    const { error } = await far.failure("Invoke-Busy", { Name: "sleep" }, { onRecord, signal: abort.signal });
    expect(error.kind).toBe("cancelled");
  });

  it("types errors as those of a session here", async () => {
    const { error, computer } = await far.failure("Invoke-Throw");
    expect(computer).toBe("FAR01");
    expect(error).toMatchObject({ kind: "terminating", id: "thrown on purpose", category: "OperationStopped" });
    expect(error.scriptStack).toContain("Invoke-Throw");
    const { output, errors } = await far.call("Write-Failure");
    expect(output).toEqual(["after"]);
    expect(errors).toMatchObject([{ id: "First,Write-Failure", category: "InvalidData", target: "target" }, {}]);
  });

  it("compares the lock over there in the same call", async () => {
    const options = { deadlineMs: 100_000, fence: { runId: "a-run-that-is-not", epoch: 7 } };
    const path = join(server.folder, "must-not-be");
    const parameters = { Path: path, Content: new Uint8Array([1]) };
    const failure = await far.ps
      .invoke({ module: "Cutover", name: "Set-CutoverFile", parameters }, options)
      .catch((thrown) => thrown);
    expect(failure).toMatchObject({ code: "FENCE_REFUSED" });
    expect(existsSync(path)).toBe(false);
  });

  it("turns a Secret into a SecureString over there", async () => {
    const shape = await far.first("Get-SecretShape", { Secret: new Secret("geheim!") });
    expect(shape).toEqual({ type: "SecureString", length: 7 });
    const credential = { userName: "APP01\\deploy", password: new Secret("12345") };
    expect(await far.first("Get-SecretShape", { Secret: credential })).toEqual({ type: "PSCredential", length: 5 });
  });

  it.each(["Start-Sleep", "Wait-Forever"])("cancels %s, and serves on", async (name) => {
    const abort = new AbortController();
    const command = { module: "Microsoft.PowerShell.Utility", name, parameters: { Seconds: 600 } };
    const called =
      name === "Start-Sleep"
        ? far.ps.invoke(command, { deadlineMs: 100_000, signal: abort.signal })
        : far.call(name, {}, { signal: abort.signal });
    const ending = called.catch((thrown) => thrown);
    await pause(700);
    abort.abort();
    expect((await ending).error).toMatchObject({ kind: "cancelled", id: "PipelineStopped" });
    expect(await far.first("Get-Echo", { Value: "still here" })).toBe("still here");
  });

  it("ends a command at its deadline, and serves on", async () => {
    const { error } = await far.failure("Wait-Forever", {}, { deadlineMs: 600 });
    expect(error).toMatchObject({ kind: "timeout", accepted: true });
    expect(await far.first("Get-Echo", { Value: "still here" })).toBe("still here");
  });

  it(
    "carries long texts and many bytes",
    async () => {
      const text = "\u{1f600}ab".repeat(300_000);
      expect((await far.first("Get-Echo", { Value: text })) === text).toBe(true);
    },
    LIMIT_MS,
  );

  it(
    "carries thousands of objects, their getters' values and long texts between them, while the command runs",
    async () => {
      const { output } = await far.call("Get-Scripted", { Count: 1100, Kind: "count" });
      expect(output).toEqual(Array.from({ length: 1100 }, (_, n) => ({ n, twice: n * 2 })));
      const behind = await far.call("Get-LongBehind");
      expect(behind.output).toEqual(Array.from({ length: 20 }, (_, n) => [{ n }, String(n).repeat(40_000)]).flat());
      expect(behind.errors).toMatchObject([{ message: "long".repeat(10_000) }]);
      const abort = new AbortController();
      const onRecord = ({ kind }: StreamRecord) => kind === "warning" && abort.abort();
      const { error } = await far.failure(
        "Get-Medley",
        { Count: 3000, Ending: "wait" },
        { onRecord, signal: abort.signal },
      );
      expect(error.kind).toBe("cancelled");
      expect((await far.call("Get-Row", { Count: 3000 })).output).toHaveLength(3000);
    },
    LIMIT_MS,
  );

  it(
    "ends what does not stop by force, with what it started over there, and the next command has a new session",
    async () => {
      const file = join(mkdtempSync(join(tmpdir(), "cutover-child-")), "pid");
      const { processId } = far.ps.facts;
      const { error } = await far.failure("Start-KnownChild", { File: file }, { deadlineMs: 4000 });
      expect(error).toMatchObject({ kind: "timeout", accepted: true });
      const child = Number(readFileSync(file, "utf8"));
      await until(() => !isAlive(child) && !isAlive(processId));
      expect(await far.first("Get-Echo", { Value: "a new one" })).toBe("a new one");
    },
    LIMIT_MS,
  );

  it(
    "a computer that goes away in mid-call is a session that was lost with the command accepted",
    async () => {
      const path = join(server.folder, "written");
      const begun = new Promise<void>((resolve) => {
        const onRecord = ({ kind }: StreamRecord) => kind === "warning" && resolve();
        ending = far.failure("Invoke-Busy", { Name: "sleep" }, { onRecord });
      });
      await begun;
      server.dropConnections();
      const { error, code } = await ending;
      expect(code).toBe("SESSION_LOST");
      expect(error).toMatchObject({ kind: "sessionLost", accepted: true, id: "PSSessionStateBroken" });
      expect(await far.call("Set-Text", { Path: path, Text: "again" })).toMatchObject({ errors: [] });
      expect(readFileSync(path, "utf8")).toBe("again");
    },
    LIMIT_MS,
  );

  it(
    "calls that wait when it goes away were not accepted",
    async () => {
      const first = far.failure("Invoke-Busy", { Name: "sleep" });
      const waiting = Array.from({ length: 50 }, () => far.failure("Get-Echo", { Value: 1 }));
      await pause(1500);
      server.dropConnections();
      expect((await first).error).toMatchObject({ kind: "sessionLost", accepted: true });
      const errors = (await Promise.all(waiting)).map(({ error }) => [error.kind, error.accepted]);
      expect(errors).toEqual(errors.map(() => ["sessionLost", false]));
    },
    LIMIT_MS,
  );

  it(
    "leaves no process behind, here or there, when it is closed",
    async () => {
      const before = connectionsTo(server).length;
      const own = await openHostile({ remote: server.remote() });
      const { processId } = own.ps.facts;
      expect(connectionsTo(server)).toHaveLength(before + 1);
      await own.ps.close();
      await until(() => !isAlive(processId) && connectionsTo(server).length === before);
    },
    LIMIT_MS,
  );

  it(
    "when this program is killed in mid-call, the process over there ends, too",
    async () => {
      const before = connectionsTo(server).length;
      const loader = resolve(__dirname, "../../../scripts/load-typescript.js");
      const program = ["-r", loader, join(__dirname, "doomed-session.ts"), JSON.stringify(server.remote())];
      const child = spawn(process.execPath, program, { stdio: ["ignore", "pipe", "inherit"] });
      const processId = await new Promise<number>((done) => child.stdout.once("data", (text) => done(Number(text))));
      expect(isAlive(processId)).toBe(true);
      child.kill("SIGKILL");
      await until(() => !isAlive(processId) && connectionsTo(server).length === before);
    },
    LIMIT_MS,
  );

  describeWith("long", "for more than WinRM takes by one command", () => {
    it(
      "goes on by another one, with what it had",
      async () => {
        const own = await openHostile({ remote: server.remote() });
        const text = "x".repeat(1024 * 1024);
        for (let i = 0; i < 20; i += 1) expect((await own.first("Get-Echo", { Value: text })) === text).toBe(true);
        await own.ps.close();
      },
      LIMIT_MS,
    );
  });

  let ending: ReturnType<Hostile["failure"]>;
});

function commandOf(pid: number): string {
  return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
}

/** The processes of ssh, here, that are connected to the server. */
function connectionsTo({ port }: SshServer): readonly string[] {
  const listed = execFileSync("ps", ["-A", "-o", "args="], { encoding: "utf8" }).split("\n");
  return listed.filter((line) => /^(\S*\/)?ssh /.test(line) && line.includes(`-p ${port} `));
}

function isAlive(pid: number): boolean {
  try {
    return !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400 && !isSo(); tries += 1) await pause(50);
  expect(isSo()).toBe(true);
}
