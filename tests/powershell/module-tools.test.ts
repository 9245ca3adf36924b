import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { capability, describeWith } from "../support/capability";
import { moduleFolder } from "./module-source";

/** Runs a script of this folder and reads the line of JSON that it ends with. */
function run(script: string, ...args: readonly string[]): unknown {
  const pwsh = capability("pwsh") ?? "";
  const options = ["-NoLogo", "-NoProfile", "-NonInteractive", "-File", join(__dirname, script), ...args];
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: "1", TERM: "dumb" };
  const output = execFileSync(pwsh, options, { env, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(output.trim().split("\n").at(-1) ?? "");
}

/** Whether this machine's PowerShell has a module; where it has not, the tests that need it are named as left out. */
function hasModule(name: string): boolean {
  const pwsh = capability("pwsh");
  if (pwsh === undefined) return false;
  const list = `if (Get-Module -ListAvailable -Name ${name}) { 'yes' }`;
  return execFileSync(pwsh, ["-NoProfile", "-NonInteractive", "-Command", list], { encoding: "utf8" }).includes("yes");
}

/** Only ends what hangs. */
const LIMIT_MS = 600_000;

describeWith("pwsh", "the module under PowerShell's own tools", () => {
  const pester = hasModule("Pester") ? it : it.skip;
  const analyzer = hasModule("PSScriptAnalyzer") ? it : it.skip;

  pester(
    "passes its Pester tests (needs the module Pester)",
    () => {
      expect(run(join("pester", "run.ps1"))).toMatchObject({ pester: { failed: [] } });
    },
    LIMIT_MS,
  );

  analyzer(
    "has no finding of PSScriptAnalyzer, and the syntax of 5.1 (needs the module PSScriptAnalyzer)",
    () => {
      expect(run("analyzed.ps1", moduleFolder)).toEqual({ found: [] });
    },
    LIMIT_MS,
  );
});
