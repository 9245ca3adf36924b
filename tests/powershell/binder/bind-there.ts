import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { GeneratedCall } from "./calls";
import { type Answered, sent } from "./outcome";

const root = resolve(__dirname, "../../..");

export interface There {
  /** The program. */
  readonly pwsh: string;
  /** The script that brings the commands: the path of a file, or its text. */
  readonly setup: { readonly path: string } | { readonly text: string };
  readonly calls: readonly (Omit<GeneratedCall, "kind"> & { readonly culture: string })[];
}

/** The modules of ps-scripts/lab. */
export const labModules = { path: join(__dirname, "setup-lab.ps1") };

/** Binds calls by real PowerShell, all in one process. Nobody is at its keyboard, and its time zone is UTC. */
export function bindThere({ pwsh, setup, calls }: There): readonly Answered[] {
  const folder = mkdtempSync(join(tmpdir(), "cutover-binder-"));
  try {
    const [asked, answered, written] = [join(folder, "calls"), join(folder, "answers"), join(folder, "setup.ps1")];
    const lines = calls.map((call) => JSON.stringify([call.contract.name, sent(call.parameters), call.culture]));
    writeFileSync(asked, `${lines.join("\n")}\n`);
    if ("text" in setup) writeFileSync(written, setup.text);
    const script = "path" in setup ? setup.path : written;
    const lab = join(root, "ps-scripts", "lab");
    const flags = ["-NoProfile", "-NonInteractive", "-File", join(__dirname, "bind-calls.ps1"), lab, script, asked];
    const env = { ...process.env, NO_COLOR: "1", TERM: "dumb", TZ: "UTC" };
    const run = spawnSync(pwsh, [...flags, answered], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], env });
    if (run.status !== 0) throw new Error(`pwsh ended with ${run.status}: ${run.stdout}${run.stderr}`);
    const answers = readFileSync(answered, "utf8").trimEnd().split("\n");
    return answers.map((line) => JSON.parse(line) as Answered);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
