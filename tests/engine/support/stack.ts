import { spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { type ConnectedLab, connectLab, type LabEvent } from "../../../lib/lab";
import { builtPackage } from "../../support/built-package";

const checkout = resolve(__dirname, "../../..");

/** How a command of Pulumi ended. */
export interface Ended {
  readonly code: number | null;
  /** Standard output and standard error as they came. */
  readonly text: string;
}

/** A Pulumi program in a folder of its own, its stack on a local state folder, and the lab that it works on. */
export interface Stack {
  /** The program's folder. */
  readonly folder: string;
  readonly state: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Runs `pulumi ARGUMENTS` on the stack. */
  pulumi(...args: readonly string[]): Promise<Ended>;
  preview(...args: readonly string[]): Promise<Ended>;
  up(...args: readonly string[]): Promise<Ended>;
  refresh(...args: readonly string[]): Promise<Ended>;
  destroy(...args: readonly string[]): Promise<Ended>;
  outputs(): Promise<Readonly<Record<string, unknown>>>;
  /** The deployment in the state file, secrets encrypted. */
  deployment(): Deployment;
  /** Does something with the lab, beside the program. */
  onLab<T>(work: (lab: ConnectedLab) => Promise<T>): Promise<T>;
  /** Changing commands of the lab's history from an event on. */
  changes(from?: number): Promise<readonly string[]>;
  historyLength(): Promise<number>;
  /** Whether a killed engine has left its lock on the stack, so that `pulumi cancel` has to come first. */
  isLocked(): boolean;
  end(): void;
}

export interface Deployment {
  readonly resources: readonly {
    readonly type: string;
    readonly urn: string;
    readonly id?: string;
    readonly inputs?: Readonly<Record<string, unknown>>;
    readonly outputs?: Readonly<Record<string, unknown>>;
  }[];
  readonly pending_operations?: readonly { readonly type: string }[];
}

export interface Making {
  /** The program's folder, copied. */
  readonly from: string;
  /** Files written over the copy, by name. */
  readonly files?: Readonly<Record<string, string>>;
  readonly config?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly name?: string;
}

/** Stacks that were made with the same settings differ in nothing but their place: made once, then copied. */
const made = new Map<string, Promise<string>>();

/** Lays a program out as `npm install` would, and makes its stack. */
export async function makeStack(making: Making): Promise<Stack> {
  const root = mkdtempSync(join(tmpdir(), "cutover-pulumi-"));
  const folder = join(root, basename(making.from));
  cpSync(making.from, folder, { recursive: true, filter: (path) => !/\/(node_modules|\.cutover)$/.test(path) });
  for (const [name, text] of Object.entries(making.files ?? {})) writeFileSync(join(folder, name), text);
  install(folder);
  const state = join(root, "state");
  const home = join(root, "home");
  for (const empty of [state, home]) mkdirSync(empty);
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    PULUMI_HOME: home,
    PULUMI_BACKEND_URL: `file://${state}`,
    PULUMI_CONFIG_PASSPHRASE: "test",
    PULUMI_SKIP_UPDATE_CHECK: "true",
    PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
    // The types of programs are checked with everything else by `npm run typecheck`.
    TS_NODE_TRANSPILE_ONLY: "true",
    NO_COLOR: "1",
    ...making.env,
  };
  const stack = new LocalStack({ root, folder, state, env, name: making.name ?? "dev" });
  const { config, secrets, name } = making;
  const key = JSON.stringify([basename(making.from), config, secrets, name]);
  const like = made.get(key);
  if (like === undefined) made.set(key, stack.begin(making));
  else await stack.beginLike(await like);
  await made.get(key);
  return stack;
}

/** What `npm install` would have put there. */
function install(folder: string): void {
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, "@pulumi"), { recursive: true });
  symlinkSync(builtPackage(), join(modules, "cutover"));
  symlinkSync(join(checkout, "node_modules", "@pulumi", "pulumi"), join(modules, "@pulumi", "pulumi"));
}

interface Parts {
  readonly root: string;
  readonly folder: string;
  readonly state: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly name: string;
}

class LocalStack implements Stack {
  readonly folder: string;
  readonly state: string;
  readonly env: Parts["env"];

  constructor(private readonly parts: Parts) {
    this.folder = parts.folder;
    this.state = parts.state;
    this.env = parts.env;
  }

  /** Makes the stack, and gives a copy of what that wrote. */
  async begin({ config = {}, secrets = {} }: Making): Promise<string> {
    await this.must("stack", "init", this.parts.name);
    for (const [key, value] of Object.entries(config)) await this.must("config", "set", key, value);
    for (const [key, value] of Object.entries(secrets)) await this.must("config", "set", "--secret", key, value);
    const kept = mkdtempSync(join(tmpdir(), "cutover-pulumi-made-"));
    process.once("exit", () => rmSync(kept, { recursive: true, force: true }));
    cpSync(this.state, join(kept, "state"), { recursive: true });
    cpSync(this.settings, join(kept, "settings.yaml"));
    return kept;
  }

  /** Begins as another stack has begun. */
  async beginLike(kept: string): Promise<void> {
    cpSync(join(kept, "state"), this.state, { recursive: true });
    cpSync(join(kept, "settings.yaml"), this.settings);
    await this.must("stack", "select", this.parts.name);
  }

  private get settings(): string {
    return join(this.folder, `Pulumi.${this.parts.name}.yaml`);
  }

  isLocked(): boolean {
    const locks = join(this.state, ".pulumi", "locks");
    return existsSync(locks) && readdirSync(locks, { recursive: true }).some((name) => String(name).endsWith(".json"));
  }

  pulumi(...args: readonly string[]): Promise<Ended> {
    return run("pulumi", [...args, "--non-interactive"], { cwd: this.folder, env: this.env });
  }

  preview(...args: readonly string[]): Promise<Ended> {
    return this.pulumi("preview", ...args);
  }

  up(...args: readonly string[]): Promise<Ended> {
    return this.pulumi("up", "--yes", "--skip-preview", ...args);
  }

  refresh(...args: readonly string[]): Promise<Ended> {
    return this.pulumi("refresh", "--yes", "--skip-preview", ...args);
  }

  destroy(...args: readonly string[]): Promise<Ended> {
    return this.pulumi("destroy", "--yes", "--skip-preview", ...args);
  }

  async outputs(): Promise<Readonly<Record<string, unknown>>> {
    const { text } = await this.must("stack", "output", "--json");
    return JSON.parse(text);
  }

  deployment(): Deployment {
    const folder = join(this.state, ".pulumi", "stacks");
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const file = names.find((name) => basename(name) === `${this.parts.name}.json`) ?? "";
    return JSON.parse(readFileSync(join(folder, file), "utf8")).checkpoint.latest;
  }

  async onLab<T>(work: (lab: ConnectedLab) => Promise<T>): Promise<T> {
    const live = join(this.folder, ".cutover", "lab");
    const lab = await connectLab({
      estate: join(this.folder, "estate.yaml"),
      folder: live,
      nodeArguments: ["-r", join(checkout, "scripts", "load-typescript.js")],
    });
    try {
      return await work(lab);
    } finally {
      await lab.close();
    }
  }

  changes(from = 0): Promise<readonly string[]> {
    return this.onLab(async (lab) => changingCommands((await lab.history()).slice(from)));
  }

  historyLength(): Promise<number> {
    return this.onLab(async (lab) => (await lab.history()).length);
  }

  end(): void {
    if (process.env.CUTOVER_KEEP === undefined) rmSync(this.parts.root, { recursive: true, force: true });
  }

  private async must(...args: readonly string[]): Promise<Ended> {
    const ended = await this.pulumi(...args);
    if (ended.code !== 0) throw new Error(`pulumi ${args.join(" ")} ended with ${ended.code}:\n${ended.text}`);
    return ended;
  }
}

/** Names of every changing command, those of the run's own store and lock as well. */
export function changingCommands(history: readonly LabEvent[]): readonly string[] {
  return history.flatMap((event) => (event.kind === "command" && event.effect === "changes" ? [event.name] : []));
}

/** Runs a program to its end. */
export function run(
  program: string,
  args: readonly string[],
  at: { readonly cwd: string; readonly env: Readonly<Record<string, string | undefined>> },
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: at.cwd, env: at.env, stdio: ["ignore", "pipe", "pipe"] });
    let text = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => (text += chunk.toString("utf8")));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, text }));
  });
}
