import { spawn } from "node:child_process";
import { extname, join } from "node:path";
import { CutoverError } from "../../errors";
import { fromFailure } from "./failure";
import type { Failure } from "./message";

export interface Launch {
  readonly folder: string;
  /** The estate file; "" when the folder holds the estate already. */
  readonly estate: string;
  /** How long the process stays without a client. */
  readonly idleMs: number;
  /** Arguments of Node itself. */
  readonly nodeArguments: readonly string[];
}

/** What a process needs of its environment; nothing else of the operator's is handed on. */
const ENVIRONMENT = ["PATH", "HOME", "USERPROFILE", "SystemRoot", "TEMP", "TMP", "TMPDIR", "LANG"];

/**
 * Starts the lab's process, which then lives by itself. `in-use`: another one owns the folder, and is ready or soon will be.
 *
 * @throws CutoverError what the process says (LAB_ESTATE_INVALID, …), or LAB_NOT_ANSWERING
 */
export async function launch({ folder, estate, idleMs, nodeArguments }: Launch): Promise<"ready" | "in-use"> {
  const entry = join(__dirname, `main${extname(__filename)}`);
  const child = spawn(process.execPath, [...nodeArguments, entry, folder, estate, String(idleMs)], {
    detached: true,
    windowsHide: true,
    stdio: ["ignore", "pipe", "ignore"],
    env: Object.fromEntries(
      ENVIRONMENT.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
    ),
  });
  const line = await new Promise<string>((resolve, reject) => {
    let text = "";
    child.on("error", (cause) => reject(notStarted(folder, cause)));
    child.stdout.on("data", (chunk: Buffer) => {
      text += chunk.toString("utf8");
      if (text.includes("\n")) resolve(text.trim());
    });
    child.stdout.on("close", () => resolve(text.trim()));
  });
  child.stdout.destroy();
  child.unref();
  if (line === "ready" || line === "in-use") return line;
  if (line.startsWith("failed ")) throw fromFailure(JSON.parse(line.slice("failed ".length)) as Failure);
  throw notStarted(folder, undefined);
}

function notStarted(folder: string, cause: unknown): CutoverError {
  const what = `The process of the lab in ${folder} could not be started.`;
  return new CutoverError({ code: "LAB_NOT_ANSWERING", what, ...(cause === undefined ? {} : { cause }) });
}
