import { type ChildProcess, spawn } from "node:child_process";
import type { HookAnswer, HookCall, HookTarget } from "../shell";
import { childEnvironment } from "./child-environment";

const LARGEST_OUTPUT_BYTES = 64 * 1024;
const GRACE_MS = 2000;

/** Runs an operator's command: no shell, an allow-listed environment, the payload as JSON on stdin. */
export function callCommand(target: Extract<HookTarget, { kind: "command" }>, call: HookCall): Promise<HookAnswer> {
  return new Promise((resolve, reject) => {
    const child = start(target, call);
    const output: Buffer[] = [];
    let length = 0;
    let timedOut = false;
    const keep = (chunk: Buffer) => {
      if (length < LARGEST_OUTPUT_BYTES) output.push(chunk);
      length += chunk.length;
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    const deadline = setTimeout(() => {
      timedOut = true;
      endWithChildren(child);
    }, call.deadlineMs);
    const onAbort = () => endWithChildren(child);
    call.signal?.addEventListener("abort", onAbort, { once: true });
    const settle = (answer: HookAnswer) => {
      clearTimeout(deadline);
      call.signal?.removeEventListener("abort", onAbort);
      if (call.signal?.aborted === true) reject(call.signal.reason);
      else resolve(answer);
    };
    child.on("error", (error) =>
      settle({ kind: "failed", message: `${target.file} could not be started: ${error.message}` }),
    );
    child.on("close", (exitCode, signal) => {
      const said = Buffer.concat(output).toString("utf8").trim();
      if (timedOut) settle({ kind: "failed", message: `${target.file} did not end within ${call.deadlineMs} ms` });
      else if (exitCode === 0) settle({ kind: "ok", output: said });
      else settle(failedAnswer(target.file, { exitCode, signal, said }));
    });
  });
}

function start(target: Extract<HookTarget, { kind: "command" }>, call: HookCall): ChildProcess {
  const child = spawn(target.file, [...target.args], {
    shell: false,
    env: { ...childEnvironment(process.env), CUTOVER_REQUEST_ID: call.requestId },
    stdio: ["pipe", "pipe", "pipe"],
    detached: process.platform !== "win32",
    windowsHide: true,
  });
  // A command that reads no input closes the pipe before all is written; that is its right.
  child.stdin?.on("error", () => undefined);
  child.stdin?.end(`${JSON.stringify(call.payload)}\n`);
  return child;
}

/** Ends the command and what it started: its process group, or on Windows its process tree. */
function endWithChildren(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === "win32") {
    spawn("taskkill", ["/pid", String(child.pid), "/t", "/f"], { stdio: "ignore", windowsHide: true });
    return;
  }
  signalGroup(child.pid, "SIGTERM");
  setTimeout(() => signalGroup(child.pid ?? 0, "SIGKILL"), GRACE_MS).unref();
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    if (pid > 0) process.kill(-pid, signal);
  } catch {
    // The group has ended already.
  }
}

function failedAnswer(
  file: string,
  end: { readonly exitCode: number | null; readonly signal: NodeJS.Signals | null; readonly said: string },
): HookAnswer {
  const how = end.exitCode === null ? `was ended by ${end.signal}` : `ended with exit code ${end.exitCode}`;
  const message = `${file} ${how}${end.said === "" ? "" : `: ${lastLine(end.said)}`}`;
  return { kind: "failed", message, ...(end.exitCode === null ? {} : { exitCode: end.exitCode }) };
}

function lastLine(text: string): string {
  return text.split(/\r?\n/).at(-1) ?? "";
}
