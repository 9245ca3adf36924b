import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import type { Stack } from "./stack";

/** Who is killed: the engine, the provider process, or both at once. */
export type Victim = "engine" | "provider" | "both";

export interface Killed {
  readonly text: string;
  /** Whether it was killed before it had ended by itself. */
  readonly isKilled: boolean;
}

/** Runs `pulumi up` and kills it as soon as what it says shows that the moment has come. */
export async function killedUp(stack: Stack, victim: Victim, hasCome: (text: string) => boolean): Promise<Killed> {
  const child = spawn("pulumi", ["up", "--yes", "--skip-preview", "--non-interactive"], {
    cwd: stack.folder,
    env: stack.env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let text = "";
  let isKilled = false;
  let hosts: readonly number[] = [];
  const hear = (chunk: Buffer): void => {
    text += chunk.toString("utf8");
    if (isKilled || !hasCome(text)) return;
    isKilled = true;
    hosts = processesBelow(child.pid ?? 0).filter((one) => commandLine(one).includes("pulumi-language-nodejs"));
    kill(child, victim);
  };
  for (const stream of [child.stdout, child.stderr]) stream.on("data", hear);
  await ended;
  // Pulumi's own language host does not notice that its engine is gone.
  for (const one of hosts) if (commandLine(one).includes("pulumi-language-nodejs")) process.kill(one, "SIGKILL");
  return { text, isKilled };
}

function kill(engine: ChildProcess, victim: Victim): void {
  const { pid = 0 } = engine;
  const providers = childrenOf(pid).filter((one) => commandLine(one).includes("dynamic-provider"));
  if (victim !== "engine") for (const one of providers) process.kill(one, "SIGKILL");
  if (victim !== "provider") process.kill(pid, "SIGKILL");
}

/** Processes below another one, however deep. */
function childrenOf(pid: number): readonly number[] {
  const own = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((one) => parentOf(one) === pid);
  return [...own, ...own.flatMap(childrenOf)];
}

function parentOf(pid: number): number {
  const stat = read(`/proc/${pid}/stat`);
  return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
}

/** Arguments of a process as they can be seen from outside. */
export const commandLine = (pid: number): string => read(`/proc/${pid}/cmdline`).replaceAll("\0", " ");
/** Its environment at its start. */
export const environmentOf = (pid: number): string => read(`/proc/${pid}/environ`).replaceAll("\0", "\n");
/** Every process below one of this test's. */
export const processesBelow = childrenOf;

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
