import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { dotnetReader } from "./dotnet-reader";

/** What a test may need beyond Node; a machine has it or not. */
export type Capability = "pwsh" | "pulumi" | "chromium" | "corpus" | "dotnet" | "sshd" | "netns" | "long";

const checkout = resolve(__dirname, "../..");

/** The folder of the case corpus of real Web.config upgrades, where this machine has it. */
export function corpusFolder(): string | undefined {
  const folder = process.env.CUTOVER_CORPUS ?? resolve(checkout, "../shared/webconfig/corpus");
  return existsSync(folder) ? folder : undefined;
}

/** Absolute path of the browser that takes pictures of reports. */
export function chromiumPath(): string | undefined {
  return process.env.CUTOVER_CHROMIUM ?? onPath("chromium") ?? onPath("chromium-browser") ?? onPath("google-chrome");
}

/** Where sshd is, when PowerShell can be reached through it. It is on no ordinary account's PATH. */
function sshdPath(): string | undefined {
  const sshd = onPath("sshd") ?? ["/usr/sbin/sshd", "/usr/local/sbin/sshd"].find((path) => existsSync(path));
  return onPath("pwsh") === undefined || onPath("ssh") === undefined ? undefined : sshd;
}

let madeOne: boolean | undefined;

/** The program that makes network namespaces, when this account may make one; sshd is reached through them. */
function namespaces(): string | undefined {
  const ip = onPath("ip") ?? ["/usr/sbin/ip", "/sbin/ip"].find((path) => existsSync(path));
  if (ip === undefined || sshdPath() === undefined) return undefined;
  const name = `cutover-probe-${process.pid}`;
  madeOne ??= spawnSync(ip, ["netns", "add", name]).status === 0;
  spawnSync(ip, ["netns", "del", name]);
  return madeOne ? ip : undefined;
}

const found: Readonly<Record<Capability, () => string | undefined>> = {
  pwsh: () => onPath("pwsh"),
  pulumi: () => onPath("pulumi"),
  chromium: chromiumPath,
  corpus: corpusFolder,
  dotnet: dotnetReader,
  sshd: sshdPath,
  netns: namespaces,
  long: () => process.env.CUTOVER_LONG,
};

/** Where the capability was found, or undefined. */
export function capability(name: Capability): string | undefined {
  return found[name]();
}

/** The capabilities that CUTOVER_REQUIRE names: with one of them missing a run fails instead of skipping. */
export function requiredCapabilities(): readonly Capability[] {
  const names = (process.env.CUTOVER_REQUIRE ?? "").split(",").map((name) => name.trim());
  return names.filter((name) => name !== "").map(known);
}

/**
 * `describe` for tests that need something of the machine. Where it is missing they are skipped and the run's last
 * lines say so (left-out-reporter.js reads the mark in the title); where CUTOVER_REQUIRE names it, they fail.
 *
 * @example
 * describeWith("corpus", "a merge of the corpus", () => { it("keeps every customisation", …); });
 */
export function describeWith(name: Capability, title: string, tests: () => void): void {
  if (capability(name) !== undefined) {
    describe(title, tests);
  } else if (requiredCapabilities().includes(name)) {
    describe(title, () => {
      it(`has ${name}, which CUTOVER_REQUIRE names`, () => {
        throw new Error(`This machine has no ${name}, and CUTOVER_REQUIRE names it.`);
      });
    });
  } else {
    describe.skip(`${title} [needs ${name}]`, tests);
  }
}

function known(name: string): Capability {
  if (name in found) return name as Capability;
  throw new Error(`CUTOVER_REQUIRE names "${name}"; known are ${Object.keys(found).join(", ")}.`);
}

function onPath(program: string): string | undefined {
  const suffixes = process.platform === "win32" ? [".exe", ".cmd"] : [""];
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const paths = folders.flatMap((folder) => suffixes.map((suffix) => join(folder, program + suffix)));
  return paths.find((path) => existsSync(path));
}
