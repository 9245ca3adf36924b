import { type ChildProcess, spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

const checkout = resolve(__dirname, "../../..");

/** A program of this folder in a Node of its own: what it says, line by line, and the process. */
export interface Program {
  readonly process: ChildProcess;
  /** The next line, as JSON. Fails when the program ends without it. */
  next(): Promise<unknown>;
}

/** Starts a TypeScript file beside this one; `gc` is there for it. */
export function runProgram(file: string, ...args: readonly string[]): Program {
  const loader = join(checkout, "scripts/load-typescript.js");
  const options = ["--expose-gc", "-r", loader, join(__dirname, file), ...args];
  const child = spawn(process.execPath, options, { cwd: checkout, stdio: ["ignore", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await lines.next();
    if (done === true) throw new Error(`${file} ended without a line`);
    return JSON.parse(value) as unknown;
  };
  return { process: child, next };
}
