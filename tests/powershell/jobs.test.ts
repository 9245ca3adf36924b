import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { fillSecrets, writtenIn } from "../../lib/lab/jobs/fill-secrets";
import { Secret, type Value, type ValueMap } from "../../lib/shell";
import { judgeExitCode } from "../../lib/steps/installer";
import { describeWith } from "../support/capability";
import { cutover, type DirectShell, openDirect } from "./direct-shell";
import { program } from "./installer-programs";
import { peakBytes } from "./real/process-figures";

interface Job {
  readonly state: string;
  readonly processId: number;
  readonly exitCode: number | null;
  readonly children: readonly { readonly id: number; readonly name: string }[];
  readonly log: string;
  readonly result: ValueMap | null;
}

const deadlineMs = 100_000;

/** Bodies of each media type that escapes in its own way, and how the product reads the key out of them. */
const bodies: readonly (readonly [string, string, (body: string) => unknown])[] = [
  ["application/vnd.vendor+JSON; charset=utf-8", '["{{key}}"]', (body) => JSON.parse(body)[0]],
  ["application/x-www-form-urlencoded", "a=1&key={{key}}", (body) => new URLSearchParams(body).get("key")],
  ["application/xml", "<key>{{key}}</key>", (body) => xml.parse(body).key],
];
const xml = new XMLParser({ trimValues: false, parseTagValue: false });

const CANARIES = ["canary-7f31-licence", "canary-pass-äß"] as const;

describeWith("pwsh", "detached jobs on real PowerShell", () => {
  let base: string;
  let shell: DirectShell;
  beforeAll(async () => {
    base = mkdtempSync(join(tmpdir(), "cutover-jobs-"));
    shell = await openDirect(join(base, "data"));
  });
  afterAll(async () => {
    await shell.close();
    rmSync(base, { recursive: true, force: true });
  });

  const call = async (name: string, parameters: Record<string, Value>, by = shell): Promise<Job> => {
    const { output } = await by.invoke(cutover(name, parameters), { deadlineMs });
    return output[0] as unknown as Job;
  };
  const start = (RequestId: string, one: ReturnType<typeof program>, ArgumentList: string[] = []) =>
    call("Start-CutoverInstaller", { RequestId, ...one, ArgumentList });
  const look = (RequestId: string) => call("Get-CutoverJob", { RequestId });
  const ended = async (RequestId: string): Promise<Job> => {
    for (;;) {
      const job = await look(RequestId);
      if (job.state !== "Running") return job;
    }
  };

  // A process of Linux has eight bits for its exit code: 3010 arrives as 194. What each code means in full is judged by
  // lib/steps/installer (tests/steps/installer).
  it.each([0, 1, 3010, 1641, 1618, 1602, 1603])(
    "keep the exit code %i of an installer, as far as its process can have it",
    async (code) => {
      const one = program(base, `exit-${code}`, ["echo working", "echo complaint >&2", `exit ${code & 0xff}`]);
      await start(`exit-${code}`, one);
      const job = await ended(`exit-${code}`);
      expect(job).toMatchObject({ state: "Exited", exitCode: code & 0xff });
      expect(job.log).toContain("working");
      expect(job.log).toContain("complaint");
    },
  );

  it("are not known before they are started, and the wrong file is not started", async () => {
    expect(await look("nobody's")).toMatchObject({ state: "NotFound", exitCode: null, log: "" });
    const one = program(base, "swapped", ["exit 0"]);
    await expect(start("swapped", { ...one, ExpectedSha256: "0".repeat(64) })).rejects.toMatchObject({
      error: { id: "FileHashMismatch,Start-CutoverInstaller" },
    });
    await expect(start("swapped", { ...one, Path: `${one.Path}-none` })).rejects.toMatchObject({
      error: { id: "FileNotFound,Start-CutoverInstaller" },
    });
    expect(await look("swapped")).toMatchObject({ state: "NotFound" });
  });

  it("hand arguments on as they are", async () => {
    const odd = ["a b", "$(touch canary)", "'", '"', "`t", "", "--%", "ä日本", ";exit 3", "*"];
    const one = program(base, "arguments", ['for a in "$@"; do printf "%s\\n" "$a"; done']);
    await start("arguments", one, odd);
    expect((await ended("arguments")).log.split("\n").slice(0, odd.length)).toEqual(odd);
  });

  it("end at once where a program reads its input: it is closed", async () => {
    const one = program(base, "reader", ["read answer && exit 5", "exit 0"]);
    await start("reader", one);
    expect(await ended("reader")).toMatchObject({ state: "Exited", exitCode: 0 });
  });

  it("keep the end of a gigabyte of output in a log of at most a megabyte", async () => {
    const one = program(base, "talker", ["head -c 1073741824 /dev/zero | tr '\\0' 'x'", "echo; echo the very end"]);
    await start("talker", one);
    const job = await ended("talker");
    expect(job.exitCode).toBe(0);
    expect(job.log.trim().endsWith("the very end")).toBe(true);
    expect(job.log.length).toBeLessThanOrEqual(4000);
    const sizes = jobFolders(base).flatMap((folder) =>
      readdirSync(folder).map((file) => statSync(join(folder, file)).size),
    );
    expect(Math.max(...sizes)).toBeLessThanOrEqual(524_288);
  });

  // A line without an end is never put together: it would be there twice as two bytes for each character.
  it.each(["1", "2"])(
    "read what a program writes without a line end (descriptor %s) in a memory that does not grow with it",
    async (descriptor) => {
      const peaks: number[] = [];
      for (const mebibytes of [1, 64]) {
        const name = `line-${descriptor}-${mebibytes}`;
        const flag = join(base, `${name}.go`);
        // What it leaves behind holds the pipe, so that its runner can be looked at.
        const stays = `( while [ ! -e '${flag}' ]; do sleep 0.05; done ) &`;
        const writes = `head -c ${mebibytes * 1_048_576} /dev/zero | tr '\\0' 'x' >&${descriptor}`;
        const one = program(base, name, [stays, writes, `echo the very end >&${descriptor}`]);
        await start(name, one);
        const job = await ended(name);
        const [left] = job.children;
        const runner = Number(execFileSync("ps", ["-o", "sid=", "-p", String(left?.id)], { encoding: "utf8" }));
        peaks.push(peakBytes(runner));
        writeFileSync(flag, "");
        expect(job).toMatchObject({ state: "Exited", exitCode: 0 });
        expect(job.log).toMatch(/^x{3000,}the very end\n$/);
        expect(job.log.length).toBeLessThanOrEqual(4000);
      }
      const [little = 0, much = 0] = peaks;
      expect(little).toBeGreaterThan(0);
      expect(much - little).toBeLessThan(64 * 1_048_576);
    },
  );

  it("are Exited while what they have left running is shown as children and may go on writing", async () => {
    const flag = join(base, "go");
    const wait = `while [ ! -e '${flag}' ]; do sleep 0.05; done; echo late; echo late; echo done > '${flag}.done'`;
    const one = program(base, "parent", [`( ${wait} ) &`, "echo parent ends", "exit 0"]);
    await start("parent", one);
    const job = await ended("parent");
    expect(job).toMatchObject({ state: "Exited", exitCode: 0 });
    expect(job.children.length).toBeGreaterThan(0);
    writeFileSync(flag, "");
    while (!existsSync(`${flag}.done`)) await look("parent");
    for (;;) {
      const after = await look("parent");
      if (after.children.length > 0) continue;
      expect(after.log).toContain("late");
      expect(after).toMatchObject({ state: "Exited", exitCode: 0 });
      break;
    }
  });

  it("end with all their children when they are stopped, with exit code 1, and stay ended", async () => {
    const one = program(base, "hangs", ["sleep 600 & sleep 600 & wait"]);
    const running = await start("hangs", one);
    expect(running.state).toBe("Running");
    const children = (await look("hangs")).children.map(({ id }) => id);
    const stopped = await call("Stop-CutoverJob", { RequestId: "hangs" });
    expect(stopped).toMatchObject({ state: "Exited", exitCode: 1, children: [] });
    for (const id of [running.processId, ...children]) expect(isAlive(id)).toBe(false);
    expect(await start("hangs", one)).toMatchObject({ state: "Exited", exitCode: 1 });
    expect(await call("Stop-CutoverJob", { RequestId: "nobody's" })).toMatchObject({ state: "NotFound" });
  });

  it("are tried again under another request id where the installer says that another one runs (1618)", async () => {
    const busy = join(base, "busy");
    writeFileSync(busy, "");
    // A process of Linux has eight bits: 82 is what 1618 leaves.
    const one = program(base, "one-at-a-time", [`[ -e '${busy}' ] && exit ${1618 & 0xff}`, "exit 0"]);
    await start("try/1", one);
    expect(judgeExitCode((await ended("try/1")).exitCode, [1618 & 0xff]).kind).toBe("busy");
    rmSync(busy);
    expect(await start("try/1", one)).toMatchObject({ state: "Exited", exitCode: 1618 & 0xff });
    await start("try/2", one);
    expect(judgeExitCode((await ended("try/2")).exitCode, []).kind).toBe("success");
  });

  it("are Lost when somebody kills all of them, and then not started again by their request id", async () => {
    const one = program(base, "victim", ['echo x >> "$0.ran"', "sleep 600"]);
    const { processId } = await start("victim", one);
    const group = Number(execFileSync("ps", ["-o", "sid=", "-p", String(processId)], { encoding: "utf8" }));
    execFileSync("pkill", ["-9", "-s", String(group)]);
    expect(await ended("victim")).toMatchObject({ state: "Lost", exitCode: null });
    expect(await start("victim", one)).toMatchObject({ state: "Lost" });
    expect(readFileSync(`${one.Path}.ran`, "utf8")).toBe("x\n");
  });

  it("go on without the session that started them, are found by the next one, and run once", async () => {
    const flag = join(base, "finish");
    const lines = ['echo x >> "$0.ran"', `while [ ! -e '${flag}' ]; do sleep 0.05; done`, "exit 7"];
    const one = program(base, "survivor", lines);
    const first = await openDirect(join(base, "data"));
    const begun = await call("Start-CutoverInstaller", { RequestId: "survivor", ...one }, first);
    first.process.kill("SIGKILL");
    const again = await start("survivor", one);
    expect(again).toMatchObject({ state: "Running", processId: begun.processId });
    writeFileSync(flag, "");
    expect(await ended("survivor")).toMatchObject({ state: "Exited", exitCode: 7 });
    expect(readFileSync(`${one.Path}.ran`, "utf8")).toBe("x\n");
  });

  it("run once when the session dies in the middle of starting them, whenever that is", async () => {
    for (const pause of [0, 2, 8]) {
      const RequestId = `killed-${pause}`;
      const first = await openDirect(join(base, "data"));
      const mine = program(base, `once-${pause}`, ['echo x >> "$0.ran"', "exit 0"]);
      const starting = call("Start-CutoverInstaller", { RequestId, ...mine }, first).catch(() => undefined);
      for (let look = 0; look < pause; look += 1) await call("Get-CutoverLock", {});
      first.process.kill("SIGKILL");
      await starting;
      await start(RequestId, mine);
      expect(await ended(RequestId)).toMatchObject({ state: "Exited", exitCode: 0 });
      expect(readFileSync(`${mine.Path}.ran`, "utf8")).toBe("x\n");
    }
  });

  describe("that send a request", () => {
    let server: Server;
    let url: string;
    /** Where a secret stood in a file of the job, a command line or an environment when the request arrived. */
    const seenMeanwhile: string[] = [];
    const placesOf = (texts: readonly string[]) =>
      texts.flatMap((text) => [...filesWith(join(base, "data"), text), ...processesWith(text)]);
    const got: { method: string; body: string; headers: Record<string, unknown> }[] = [];
    beforeAll(async () => {
      server = createServer((request, response) => {
        let body = "";
        request.on("data", (chunk) => {
          body += String(chunk);
        });
        request.on("end", () => {
          seenMeanwhile.push(...placesOf(CANARIES));
          got.push({ method: request.method ?? "", body, headers: request.headers });
          response.statusCode = request.url === "/refuse" ? 409 : 201;
          response.end(`{"seen":"${request.url}"}`);
        });
      });
      await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
      url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    afterAll(() => new Promise((closed) => server.close(closed)));

    it("send it once, put secrets in on the target, and leave no trace of them", async () => {
      const [canary, password] = CANARIES;
      const parameters = {
        RequestId: "licence",
        Method: "PUT",
        Uri: `${url}/licence`,
        Body: '{"key":"{{key}}","other":"{{unknown}}"}',
        ContentType: "application/json",
        Headers: { "X-Token": "t-{{key}}" },
        Credential: { userName: "admin", password: new Secret(password) },
        Secret: { key: new Secret(canary) },
      };
      await call("Start-CutoverRequest", parameters);
      const job = await ended("licence");
      expect(job).toMatchObject({ state: "Exited", exitCode: 0, result: { status: 201, body: '{"seen":"/licence"}' } });
      await call("Start-CutoverRequest", parameters);
      expect(got).toHaveLength(1);
      expect(got[0]?.body).toBe(`{"key":"${canary}","other":"{{unknown}}"}`);
      expect(got[0]?.headers["x-token"]).toBe(`t-${canary}`);
      expect(got[0]?.headers["content-type"]).toBe("application/json");
      const basic = Buffer.from(`admin:${password}`).toString("base64");
      expect(got[0]?.headers.authorization).toBe(`Basic ${basic}`);
      expect(seenMeanwhile).toEqual([]);
      expect(placesOf([...CANARIES, basic])).toEqual([]);
    });

    it.each(bodies)(
      "write a secret as a body of %s has it, so that it arrives as it is",
      async (ContentType, Body, read) => {
        const key = "q\"o\\u0041\\ te\t<a & b>'=%2B+Ä😀";
        const RequestId = `written-${bodies.findIndex(([type]) => type === ContentType)}`;
        const Named = { key: new Secret(key) };
        await call("Start-CutoverRequest", {
          RequestId,
          Method: "PUT",
          Uri: `${url}/body`,
          Body,
          ContentType,
          Secret: Named,
        });
        expect(await ended(RequestId)).toMatchObject({ state: "Exited", exitCode: 0, result: { status: 201 } });
        const arrived = got.at(-1)?.body ?? "";
        expect(read(arrived)).toBe(key);
        // The lab's twin writes the same.
        expect(fillSecrets(Body, new Map([["key", key]]), writtenIn(ContentType))).toBe(arrived);
      },
    );

    it("keep a refusal as an answer, and nobody's answer as exit code 1", async () => {
      await call("Start-CutoverRequest", { RequestId: "refused", Method: "POST", Uri: `${url}/refuse` });
      expect(await ended("refused")).toMatchObject({ exitCode: 0, result: { status: 409 } });
      await call("Start-CutoverRequest", { RequestId: "nobody", Method: "POST", Uri: "http://127.0.0.1:9/" });
      expect(await ended("nobody")).toMatchObject({ state: "Exited", exitCode: 1, result: null });
    });
  });

  it("run a command of the operator's own module by name, with its values and its secret", async () => {
    const file = join(base, "OurTools.psm1");
    const lines = [
      "function Write-OurThing { param([string] $Text, [int] $Count, [securestring] $Key)",
      "  $plain = [System.Net.NetworkCredential]::new('', $Key).Password",
      '  "$Text/$Count/$($plain.Length)" }',
      "function Write-OurFailure { Write-Error 'it broke' }",
      "function Exit-OurThing { param([int] $Code) 'before'; exit $Code }",
    ];
    writeFileSync(file, lines.join("\n"));
    const Parameters = { Text: "$(calc) it's", Count: 3, Key: new Secret("canary-key") };
    await call("Start-CutoverCommand", { RequestId: "ours", Module: file, Name: "Write-OurThing", Parameters });
    const job = await ended("ours");
    expect(job).toMatchObject({ state: "Exited", exitCode: 0 });
    expect(job.log.trim()).toBe("$(calc) it's/3/10");
    expect(filesWith(join(base, "data"), "canary-key")).toEqual([]);
    await call("Start-CutoverCommand", { RequestId: "broken", Module: file, Name: "Write-OurFailure" });
    const failed = await ended("broken");
    expect(failed.exitCode).toBe(1);
    expect(failed.log).toContain("it broke");
    await call("Start-CutoverCommand", {
      RequestId: "left",
      Module: file,
      Name: "Exit-OurThing",
      Parameters: { Code: 3010 },
    });
    // Not of a process: it is kept in full.
    expect(await ended("left")).toMatchObject({ state: "Exited", exitCode: 3010 });
  });
});

function isAlive(id: number): boolean {
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${id}/stat`, "utf8"));
  } catch {
    return false;
  }
}

const jobFolders = (base: string): readonly string[] => {
  const jobs = join(base, "data", "jobs");
  return readdirSync(jobs).map((name) => join(jobs, name));
};

function processesWith(text: string): readonly string[] {
  const places = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => [`/proc/${id}/cmdline`, `/proc/${id}/environ`]);
  return places.filter((place) => {
    try {
      return readFileSync(place).includes(Buffer.from(text));
    } catch {
      return false;
    }
  });
}

function filesWith(folder: string, text: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(Buffer.from(text)));
}
