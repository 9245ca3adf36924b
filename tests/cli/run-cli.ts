import { runCommandLine } from "../../lib/cli/run-command-line";
import type { Session } from "../../lib/cli/session";
import type { Prompt } from "../../lib/shell";

export const nobody: Prompt = {
  confirm: async () => undefined,
  choose: async () => undefined,
  text: async () => undefined,
  secret: async () => undefined,
};

export interface CliRun {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
  /** What --json printed. */
  readonly json: { readonly [key: string]: unknown };
}

/** Runs a command line in this process, in a folder, with its lab in process, and nobody to ask unless given. */
export async function runCli(folder: string, args: readonly string[], more: Partial<Session> = {}): Promise<CliRun> {
  const out: string[] = [];
  const err: string[] = [];
  const exitCode = await runCommandLine(args, {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    folder,
    columns: 80,
    colour: { out: false, err: false },
    live: false,
    prompt: nobody,
    signal: new AbortController().signal,
    lab: "in-process",
    ...more,
  });
  const text = out.join("");
  return {
    exitCode,
    out: text,
    err: err.join(""),
    get json() {
      return JSON.parse(text) as { readonly [key: string]: unknown };
    },
  };
}
