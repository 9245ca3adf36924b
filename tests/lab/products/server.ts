import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type EstateInput, type Lab, openLab, type Plain } from "../../../lib/lab";
import { CommandFailure, errorIdOf, Secret, type Value, type ValueMap } from "../../../lib/shell";

export const FOLDER = join(__dirname, "../../../examples/timetracker-nx");
export const SET = "D:\\Install\\TimeTrackerNX-7.0.1";
export const INSTALLER = `${SET}\\TimeTrackerNXInstaller(7.0.1).exe`;
export const MINUTE = 60_000;
const DEADLINE_MS = 3_600_000;
const NEW_KEY = "TTNX7-STD-2027-0000-7001";

export { NEW_KEY };

export interface Choices {
  readonly hazards?: readonly object[];
  readonly variants?: { readonly [id: string]: string };
  /** Without them nobody clicks. */
  readonly people?: boolean;
  /** Changes the estate before it is opened. */
  readonly change?: (computer: EstateComputer) => void;
}

// biome-ignore lint/suspicious/noExplicitAny: a parsed YAML file that tests change at will.
export type EstateComputer = any;

export interface Server {
  readonly lab: Lab;
  run(name: string, parameters?: ValueMap): Promise<readonly Value[]>;
  refusal(name: string, parameters?: ValueMap): Promise<string>;
  /** GET from the server itself. */
  get(
    path: string,
    as?: "administrator" | "nobody",
  ): Promise<{ status: number; body: string; headers: { [name: string]: string } }>;
  /** A changing request from the server, as a job. */
  send(
    method: string,
    path: string,
    body: object,
    secret?: string,
  ): Promise<{ state: string; result: { status: number; body: string } | null }>;
  act(does: string, options?: { readonly [name: string]: Plain }): void;
  advance(ms: number): Promise<void>;
  stopPool(): Promise<void>;
  startPool(): Promise<void>;
  /** Starts the installer as a job with these arguments. */
  install(args?: readonly string[], requestId?: string): Promise<void>;
  job(
    requestId?: string,
  ): Promise<{ state: string; exitCode: number | null; log: string; children: { name: string }[] }>;
  version(): Promise<string>;
  pool(): Promise<string>;
  changes(...subjects: string[]): readonly string[];
}

export async function openServer(choices: Choices = {}): Promise<Server> {
  const estate = parse(readFileSync(join(FOLDER, "estate.yaml"), "utf8"));
  if (choices.people !== true) estate.people = [];
  estate.hazards = choices.hazards ?? [];
  estate.variants = choices.variants ?? {};
  inlineFiles(estate);
  choices.change?.(estate.computers.APP01);
  const lab = await openLab({ estate: estate as EstateInput });
  return server(lab);
}

/** An estate that is given as an object has no folder beside it. */
function inlineFiles(estate: { computers: { APP01: EstateComputer } }): void {
  const { files, timeTracker } = estate.computers.APP01;
  for (const set of [files, ...timeTracker.installers.map(({ installs }: EstateComputer) => installs)]) {
    for (const file of Object.values(set) as { from?: string; base64?: string }[]) {
      if (file.from === undefined) continue;
      file.base64 = readFileSync(join(FOLDER, file.from)).toString("base64");
      delete file.from;
    }
  }
}

export function server(lab: Lab): Server {
  const shell = lab.ports.on("APP01");
  let requests = 0;
  const run = async (name: string, parameters: ValueMap = {}) => {
    const module = name.includes("Cutover") ? "Cutover" : name.includes("Sql") ? "SqlServer" : "WebAdministration";
    return (await shell.invoke({ module, name, parameters }, { deadlineMs: DEADLINE_MS })).output;
  };
  const one = async <T>(name: string, parameters?: ValueMap) => (await run(name, parameters))[0] as T;
  const credential = (who: string, password = "lab-administrator") => ({
    userName: who,
    password: new Secret(password),
  });
  const order = async (name: string) => {
    await run(name, { Name: "TimeTracker NX" });
    await lab.advance(10_000);
  };
  return {
    lab,
    run,
    refusal: async (name, parameters) => {
      try {
        await run(name, parameters);
      } catch (thrown) {
        if (thrown instanceof CommandFailure) return `${errorIdOf(thrown.error)}: ${thrown.error.message}`;
        throw thrown;
      }
      throw new Error(`${name} was not refused`);
    },
    get: async (path, as = "administrator") => {
      const Credential = credential(as, as === "nobody" ? "wrong" : undefined);
      return one("Get-CutoverHttpResponse", { Uri: `http://localhost/TimeTracker${path}`, Credential });
    },
    send: async (Method, path, body, secret) => {
      const RequestId = `q${++requests}`;
      const Uri = `http://localhost/TimeTracker${path}`;
      const Secrets: ValueMap = secret === undefined ? {} : { Secret: { key: new Secret(secret) } };
      await run("Start-CutoverRequest", {
        RequestId,
        Method,
        Uri,
        Body: JSON.stringify(body),
        Credential: credential("administrator"),
        ...Secrets,
      });
      await lab.advance(1_000);
      return one("Get-CutoverJob", { RequestId });
    },
    act: (does, options = {}) => lab.act({ on: "APP01", does, options }),
    advance: (ms) => lab.advance(ms),
    stopPool: () => order("Stop-WebAppPool"),
    startPool: () => order("Start-WebAppPool"),
    install: async (args = ["/quiet"], requestId = "i1") => {
      const { sha256 } = await one<{ sha256: string }>("Get-CutoverFile", { Path: INSTALLER, NoContent: true });
      await run("Start-CutoverInstaller", {
        RequestId: requestId,
        Path: INSTALLER,
        ExpectedSha256: sha256,
        ...(args.length > 0 && { ArgumentList: args }),
      });
    },
    job: (requestId = "i1") => one("Get-CutoverJob", { RequestId: requestId }),
    version: async () => (await one<{ version: string }>("Get-CutoverProduct", { Name: "TimeTracker NX" })).version,
    pool: async () => (await one<{ Value: string }>("Get-WebAppPoolState", { Name: "TimeTracker NX" })).Value,
    changes: (...subjects) =>
      lab
        .history()
        .flatMap((event) =>
          event.kind === "change" && subjects.includes(event.subject)
            ? [`${event.name}: ${event.from} > ${event.to}`]
            : [],
        ),
  };
}

/** Stops what would starve the installer. */
export async function stopOthers(server: Server): Promise<void> {
  await server.run("Stop-CutoverService", { Name: "BackupAgent" });
  const [builder] = (await server.run("Get-CutoverProcess", { Name: ["ReportBuilder"] })) as {
    id: number;
    startTime: Date;
  }[];
  if (builder) await server.run("Stop-CutoverProcess", { Id: builder.id, StartTime: builder.startTime });
  await server.advance(15_000);
}

/** A server on which the installer has just replaced the old version, silently; the pool is stopped. */
export async function upgraded(choices: Choices = {}): Promise<Server> {
  const opened = await openServer(choices);
  await stopOthers(opened);
  await opened.stopPool();
  await opened.install();
  await opened.advance(6 * MINUTE);
  return opened;
}
