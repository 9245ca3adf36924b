import { type ChildProcess, spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { effectOf } from "../../lib/contract";
import {
  type Command,
  CommandFailure,
  type CommandResult,
  fromTagged,
  type InvokeOptions,
  type PowerShellError,
  type Shell,
  type Tagged,
  toTagged,
  type Value,
} from "../../lib/shell";
import { capability } from "../support/capability";

export const moduleFile = resolve(__dirname, "../../ps-scripts/module/Cutover.psd1");

/** The module alone in a real PowerShell, without the session: for what a test wants to know about the functions themselves. */
export interface DirectShell extends Shell {
  readonly process: ChildProcess;
  /** Another folder for lock, runs and jobs from now on. */
  useData(folder: string): Promise<void>;
  close(): Promise<void>;
}

interface Answer {
  readonly output?: readonly Tagged[];
  readonly error?: { id: string; category: string; message: string; target: string | null };
}

const UNFENCED = "Enter-CutoverLock";

/** Starts PowerShell with the module; `data` is where lock, runs and jobs lie. */
export async function openDirect(data: string, computer = "REAL"): Promise<DirectShell> {
  const pwsh = capability("pwsh");
  if (pwsh === undefined) throw new Error("there is no pwsh");
  const args = ["-NoLogo", "-NoProfile", "-NonInteractive", "-File", join(__dirname, "direct-driver.ps1"), moduleFile];
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, CUTOVER_DATA: data, NO_COLOR: "1", TERM: "dumb", LANG: "C.UTF-8" };
  const child = spawn(pwsh, args, { env, stdio: ["pipe", "pipe", "pipe"] });
  const waiting: { take: (line: string) => void; refuse: (reason: Error) => void }[] = [];
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += String(chunk);
  });
  createInterface({ input: child.stdout }).on("line", (line) => waiting.shift()?.take(line));
  child.on("exit", (code) => {
    for (const one of waiting.splice(0)) one.refuse(new Error(`pwsh ended with ${code}: ${said}`));
  });
  const next = () => new Promise<string>((take, refuse) => waiting.push({ take, refuse }));
  await next();
  return {
    computer,
    process: child,
    useData: async (folder) => {
      const answered = next();
      child.stdin.write(`${JSON.stringify({ data: folder })}\n`);
      await answered;
    },
    invoke: async (command, options) => {
      const answered = next();
      child.stdin.write(`${JSON.stringify(requestOf(command, options))}\n`);
      return resultOf(JSON.parse(await answered) as Answer, computer, command);
    },
    close: async () => {
      const ended = new Promise((done) => child.on("exit", done));
      child.stdin.end();
      if (child.exitCode === null && child.signalCode === null) await ended;
    },
  };
}

function requestOf(command: Command, { fence }: InvokeOptions) {
  const parameters = Object.entries(command.parameters).map(([name, value]) => [name, toTagged(value)]);
  const changes = effectOf(command) === "changes" && command.name !== UNFENCED;
  return { name: command.name, parameters, changes, runId: fence?.runId ?? null, epoch: fence?.epoch ?? null };
}

function resultOf(answer: Answer, computer: string, command: Command): CommandResult {
  if (answer.error === undefined) {
    return { output: (answer.output ?? []).map(fromTagged), errors: [], truncated: false };
  }
  const { target, ...rest } = answer.error;
  const error: PowerShellError = { kind: "terminating", ...rest, ...(target === null ? {} : { target }) };
  const fenced = error.id.startsWith("CutoverFenceRefused");
  throw fenced
    ? new CommandFailure(computer, command, error, "FENCE_REFUSED")
    : new CommandFailure(computer, command, error);
}

/** Parameters by name, as `invoke` takes them. */
export function cutover(name: string, parameters: Readonly<Record<string, Value>> = {}): Command {
  return { module: "Cutover", name, parameters, select: "all" };
}
