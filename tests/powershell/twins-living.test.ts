import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import type { ValueMap } from "../../lib/shell";
import { type DirectShell, openDirect } from "./direct-shell";
import { type Gave, hashOf, known, type LivingTwins, openLivingTwins, type Side, STAYS, WAITS } from "./living-twins";
import { describeOnLinux } from "./real/on-linux";
import { openTwinServers, type TwinServers } from "./twin-servers";

/** Only ends what hangs, on a machine that is busy with other things. */
const LIMIT_MS = 600_000;

type Doing =
  | { readonly does: "install"; readonly id: string; readonly file: string; readonly isRight: boolean }
  | { readonly does: "request" | "command" | "look" | "stop"; readonly id: string }
  | { readonly does: "start"; readonly file: string; readonly workingDirectory?: string }
  | { readonly does: "kill"; readonly which: number; readonly isStale: boolean }
  | { readonly does: "list" | "wait" };

const id = fc.constantFrom("run-1/a", "run-1/b", "日本");
const doing: fc.Arbitrary<Doing> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant("install" as const),
      id,
      file: fc.constantFrom(`${WAITS}.exe`, `${WAITS}.exe`, "fails.exe", "none.exe"),
      isRight: fc.integer({ min: 0, max: 5 }).map((one) => one > 0),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("request" as const), id }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("command" as const), id }) },
  { weight: 5, arbitrary: fc.record({ does: fc.constantFrom("look" as const, "stop" as const), id }) },
  {
    weight: 2,
    arbitrary: fc.record(
      {
        does: fc.constant("start" as const),
        file: fc.constantFrom(`${STAYS}.exe`, `${STAYS}.exe`, "none.exe"),
        workingDirectory: fc.constantFrom("", "none"),
      },
      { requiredKeys: ["does", "file"] },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant("kill" as const),
      which: fc.nat(3),
      isStale: fc.integer({ min: 0, max: 3 }).map((one) => one === 0),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom("list" as const, "wait" as const) }) },
);

const killFirst = { does: "kill", which: 0, isStale: false } as const;
/** What chance need not bring: the program of an installer's job is ended by somebody, and so is the runner of a request. */
const ended: readonly Doing[][] = [
  [
    { does: "install", id: "run-1/a", file: `${WAITS}.exe`, isRight: true },
    killFirst,
    { does: "install", id: "run-1/a", file: `${WAITS}.exe`, isRight: true },
    { does: "install", id: "run-1/b", file: `${WAITS}.exe`, isRight: true },
    killFirst,
    { does: "stop", id: "run-1/a" },
    { does: "list" },
  ],
  [{ does: "request", id: "run-1/a" }, killFirst, { does: "request", id: "run-1/a" }, { does: "list" }],
];

describeOnLinux("what lives on the computer of the module and of the lab", () => {
  let shell: DirectShell;
  let base: string;
  let servers: TwinServers;
  beforeAll(async () => {
    base = mkdtempSync(join(tmpdir(), "cutover-twins-"));
    servers = await openTwinServers();
    shell = await openDirect(join(base, "data"));
  });
  afterAll(async () => {
    await shell.close();
    await servers.close();
    rmSync(base, { recursive: true, force: true });
  });

  it(
    "starts, is started again by the same request id, is observed, stopped and waited for with the same results in random sequences",
    async () => {
      let count = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(doing, { minLength: 6, maxLength: 12 }), async (sequence) => {
          count += 1;
          const twins = await openLivingTwins(shell, join(base, String(count)), servers);
          const run = new LivingRun(twins, servers);
          try {
            for (const one of sequence) {
              const gave = await run.both(one);
              expect({ one, gave: gave.real }).toEqual({ one, gave: gave.lab });
            }
          } finally {
            await run.end();
          }
        }),
        { numRuns: 5, endOnFailure: true, examples: ended.map((sequence) => [sequence]) },
      );
    },
    LIMIT_MS,
  );

  it("answers on its ports, over HTTP and with its facts in the same way", async () => {
    const twins = await openLivingTwins(shell, join(base, "network"), servers);
    const { http, tcp } = servers;
    const port = fc.constantFrom(tcp.greets, tcp.answers, tcp.nobody, 0, -1, 65_536);
    const HostName = fc.constantFrom("localhost", "127.0.0.1", "no-such-host.invalid");
    const probe = fc
      .record(
        { HostName, Port: port, Send: fc.constantFrom("PING", "PING\n", "HELP", "") },
        { requiredKeys: ["HostName", "Port"] },
      )
      .map((parameters) => ({ name: "Test-CutoverTcpPort", parameters: { ...parameters, DeadlineMs: 1000 } }));
    const Uri = fc.constantFrom(
      `http://localhost:${http}/none`,
      `http://127.0.0.1:${http}/`,
      `http://localhost:${tcp.nobody}/`,
      "http://no-such-host.invalid/",
      "ftp://localhost/",
      "nowhere",
      "",
    );
    const get = fc.record({ Uri }).map((parameters) => ({ name: "Get-CutoverHttpResponse", parameters }));
    await fc.assert(
      fc.asyncProperty(fc.oneof(probe, get), async ({ name, parameters }) => {
        const [lab, real] = [await twins.lab.ask(name, parameters), await twins.real.ask(name, parameters)];
        expect({ name, parameters, gave: answered(real) }).toEqual({ name, parameters, gave: answered(lab) });
      }),
      { numRuns: 60, endOnFailure: true },
    );
    const [lab, real] = [await twins.lab.ask("Get-CutoverFact", {}), await twins.real.ask("Get-CutoverFact", {})];
    expect(shapes(real)).toEqual(shapes(lab));
  });
});

class LivingRun {
  readonly #kinds = new Map<string, Doing["does"]>();
  readonly #killable: { readonly lab: number; readonly real: number; readonly job?: string }[] = [];
  constructor(
    readonly twins: LivingTwins,
    readonly servers: TwinServers,
  ) {}

  async both(one: Doing): Promise<{ readonly lab: unknown; readonly real: unknown }> {
    const { lab, real } = this.twins;
    switch (one.does) {
      case "install":
      case "request":
      case "command": {
        const gave = { lab: await startJob(lab, one, this.servers), real: await startJob(real, one, this.servers) };
        if ("error" in gave.lab || "error" in gave.real) return gave;
        if (!this.#kinds.has(one.id)) await this.#began(one);
        return this.both({ does: "look", id: one.id });
      }
      case "look":
        return { lab: await look(lab, one.id), real: await look(real, one.id) };
      case "stop":
        return { lab: await stop(lab, one.id), real: await stop(real, one.id) };
      case "wait":
        await this.#wait();
        return this.both({ does: "list" });
      case "list":
        return { lab: await list(lab), real: await list(real) };
      case "start": {
        const gave = { lab: await startProcess(lab, one), real: await startProcess(real, one) };
        if (typeof gave.lab === "number" && typeof gave.real === "number") {
          this.#killable.push({ lab: gave.lab, real: gave.real });
          while (!(await list(real)).some((text) => text.startsWith(`${known(real, gave.real)} `)));
        }
        return { lab: aliased(lab, gave.lab), real: aliased(real, gave.real) };
      }
      case "kill": {
        const target = this.#killable[one.which];
        if (target === undefined) return { lab: null, real: null };
        const gave = {
          lab: await kill(lab, target.lab, one.isStale),
          real: await kill(real, target.real, one.isStale),
        };
        if (target.job === undefined) return gave;
        // The runner of a job sees in a moment that its program has gone, and takes what lies in its pipes.
        const mine = await rawJob(lab, target.job);
        if (mine.state !== "Running") while ((await rawJob(real, target.job)).state === "Running");
        return {
          lab: [gave.lab, await look(lab, target.job)],
          real: [gave.real, await look(real, target.job)],
        };
      }
    }
  }

  /** A new job: until it has come as far as the lab's is at once. */
  async #began(one: Doing & { readonly id: string }): Promise<void> {
    const { lab, real } = this.twins;
    this.#kinds.set(one.id, one.does);
    if (one.does === "command") return this.#wait();
    for (;;) {
      const job = await rawJob(real, one.id);
      if (job.state !== "Running") return;
      if (one.does === "install" && !String(job.log).includes("window")) continue;
      const mine = await rawJob(lab, one.id);
      this.#killable.push({ lab: Number(mine.processId), real: Number(job.processId), job: one.id });
      return;
    }
  }

  /** Everything that ends by itself has ended on both sides. */
  async #wait(): Promise<void> {
    await this.twins.advance(5000);
    for (const [id, kind] of this.#kinds) {
      if (kind === "install") continue;
      while ((await rawJob(this.twins.real, id)).state === "Running") this.servers.release();
    }
  }

  async end(): Promise<void> {
    const { real } = this.twins;
    for (const id of this.#kinds.keys()) await real.ask("Stop-CutoverJob", { RequestId: id });
    for (const one of this.#killable) await kill(real, one.real, false);
  }
}

function startJob(side: Side, one: Doing & { readonly id: string }, { http }: TwinServers): Promise<Gave> {
  const RequestId = one.id;
  if (one.does === "request") {
    const Uri = `http://localhost:${http}/held`;
    return side.ask("Start-CutoverRequest", { RequestId, Method: "POST", Uri, Body: "{}" });
  }
  if (one.does !== "install")
    return side.ask("Start-CutoverCommand", { RequestId, Module: "NoTools", Name: "No-Thing" });
  const ExpectedSha256 = one.isRight ? hashOf(one.file).toUpperCase() : "0".repeat(64);
  return side.ask("Start-CutoverInstaller", { RequestId, Path: side.path(one.file), ExpectedSha256 });
}

async function rawJob(side: Side, RequestId: string): Promise<ValueMap> {
  return first(await side.ask("Get-CutoverJob", { RequestId }));
}

const look = async (side: Side, RequestId: string) => job(side, await rawJob(side, RequestId));
const stop = async (side: Side, RequestId: string) =>
  job(side, first(await side.ask("Stop-CutoverJob", { RequestId })));

/** A job without the text of its log, with its process by its place, and as much of its exit code as a process of Linux has. */
function job(side: Side, { log, processId, exitCode, startTime, endTime, ...rest }: ValueMap): unknown {
  return {
    ...rest,
    log: typeof log,
    processId: known(side, processId),
    exitCode: exitCode === side.killed ? "killed" : typeof exitCode === "number" ? exitCode & 0xff : exitCode,
    startTime: startTime instanceof Date,
    endTime: endTime instanceof Date,
  };
}

async function list(side: Side): Promise<readonly string[]> {
  const gave = await side.ask("Get-CutoverProcess", { Name: [WAITS, STAYS.toUpperCase(), WAITS] });
  if ("error" in gave) return [gave.error];
  return gave.output
    .map((one) => `${known(side, one.id)} ${one.name} ${one.serviceName} ${Object.keys(one).sort()}`)
    .sort();
}

async function startProcess(side: Side, one: Doing & { readonly does: "start" }): Promise<number | string> {
  const folder = one.workingDirectory;
  const WorkingDirectory: ValueMap = folder === undefined ? {} : { WorkingDirectory: side.path(folder) };
  const gave = await side.ask("Start-CutoverProcess", { Path: side.path(one.file), ...WorkingDirectory });
  return "error" in gave ? gave.error : Number(first(gave).id);
}

const aliased = (side: Side, started: number | string) =>
  typeof started === "number" ? known(side, started) : started;

async function kill(side: Side, id: number, isStale: boolean): Promise<unknown> {
  const all = await side.ask("Get-CutoverProcess", {});
  const found = "error" in all ? undefined : all.output.find((one) => one.id === id);
  const StartTime = found === undefined || isStale ? new Date("2001-01-01T00:00:00Z") : (found.startTime ?? null);
  return side.ask("Stop-CutoverProcess", { Id: id, StartTime });
}

function first(gave: Gave): ValueMap {
  if ("error" in gave || gave.output[0] === undefined) throw new Error(JSON.stringify(gave));
  return gave.output[0];
}

/** Why nobody answered is told in the words of the system; what a server says of itself in headers is its own. */
function answered(gave: Gave): unknown {
  if ("error" in gave) return gave;
  return gave.output.map(({ message, headers, ...rest }) => ({
    ...rest,
    says: message !== "",
    headers: typeof headers,
  }));
}

/** Names and types of all properties, in lists those of the first item. */
function shapes(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? "a list" : [shapes(value[0])];
  if (value instanceof Date) return "a time";
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shapes(item)]));
}
