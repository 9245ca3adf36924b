import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import type { Stack } from "./stack";

/** Who is killed: the engine, the provider process, or both at once. */
export type Victim = "engine" | "provider" | "both";

export const victims: readonly Victim[] = ["engine", "provider", "both"];

export interface Killed {
  readonly text: string;
  /** Whether it was killed before it had ended by itself. */
  readonly isKilled: boolean;
}

/** The lines of progress in what a deployment of the example has said, without their repetition at its end. */
export const progressIn = (text: string): readonly string[] =>
  (text.split("\nDiagnostics:")[0] ?? "").split("\n").filter((line) => line.includes("tracker: "));

/**
 * Runs `pulumi up` and kills it as soon as what it says shows that the moment has come, or some time after that.
 *
 * @param strike kills in another way; it is given the engine's process id
 */
export async function killedUp(
  stack: Stack,
  victim: Victim,
  hasCome: (text: string) => boolean,
  { delayMs = 0, strike = kill } = {},
): Promise<Killed> {
  const child = spawn("pulumi", ["up", "--yes", "--skip-preview", "--non-interactive"], {
    cwd: stack.folder,
    env: stack.env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let text = "";
  let isTimed = false;
  let isKilled = false;
  let hosts: readonly number[] = [];
  const hear = (chunk: Buffer): void => {
    text += chunk.toString("utf8");
    if (isTimed || !hasCome(text)) return;
    isTimed = true;
    if (delayMs === 0) end();
    else setTimeout(end, delayMs);
  };
  const end = (): void => {
    if (child.exitCode !== null || child.pid === undefined) return;
    isKilled = true;
    hosts = processesBelow(child.pid).filter((one) => commandLine(one).includes("pulumi-language-nodejs"));
    strike(child.pid, victim);
  };
  for (const stream of [child.stdout, child.stderr]) stream.on("data", hear);
  await ended;
  // Pulumi's own language host does not notice that its engine is gone.
  for (const one of hosts) if (commandLine(one).includes("pulumi-language-nodejs")) process.kill(one, "SIGKILL");
  return { text, isKilled };
}

function kill(engine: number, victim: Victim): void {
  if (victim !== "engine") for (const one of providersOf(engine)) process.kill(one, "SIGKILL");
  if (victim !== "provider") process.kill(engine, "SIGKILL");
}

/** The provider processes of an engine: node itself, not the script that starts it. */
export const providersOf = (engine: number): readonly number[] =>
  childrenOf(engine).filter((one) => commandLine(one).includes("dynamic-provider"));

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
