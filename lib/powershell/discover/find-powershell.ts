import { CutoverError } from "../../errors";

/** What discovery may ask of this machine. */
export interface Surroundings {
  readonly platform: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isFile: (path: string) => boolean;
}

/** Windows PowerShell 5.1, or PowerShell 7. */
export type Edition = "windows" | "core";

/** A PowerShell that was found, and by which rule. */
export interface FoundPowerShell {
  /** Absolute path. */
  readonly executable: string;
  readonly by: "option" | "CUTOVER_POWERSHELL" | "windows" | "PATH";
}

/**
 * Finds the PowerShell to start, in a fixed order: the option, CUTOVER_POWERSHELL, Windows PowerShell 5.1 on Windows, pwsh
 * on PATH. An edition that is asked for leaves the others out; a named program is taken as it is. Pure but for `isFile`.
 *
 * @throws CutoverError POWERSHELL_NOT_FOUND that says what was looked for and what to install.
 */
export function findPowerShell(
  around: Surroundings,
  wanted: { readonly executable?: string; readonly edition?: Edition } = {},
): FoundPowerShell {
  if (wanted.executable !== undefined) return named(around, wanted.executable, "option");
  const fromEnvironment = around.environment.CUTOVER_POWERSHELL;
  if (fromEnvironment !== undefined && fromEnvironment !== "") {
    return named(around, fromEnvironment, "CUTOVER_POWERSHELL");
  }
  const windows = wanted.edition === "core" ? undefined : windowsPowerShell(around);
  if (windows !== undefined) return { executable: windows, by: "windows" };
  const core = wanted.edition === "windows" ? undefined : onPath(around, "pwsh");
  if (core !== undefined) return { executable: core, by: "PATH" };
  throw notFound(`There is no PowerShell on this computer: ${looked(around, wanted.edition)}.`);
}

function named(around: Surroundings, name: string, by: "option" | "CUTOVER_POWERSHELL"): FoundPowerShell {
  const path = isAbsolute(around, name) ? name : onPath(around, name);
  if (path !== undefined && around.isFile(path)) return { executable: path, by };
  const source = by === "option" ? "the option executable names" : "CUTOVER_POWERSHELL names";
  throw notFound(`There is no program ${name}, which ${source}.`);
}

/** The 64-bit one also for a 32-bit Node: the cmdlets of IIS exist for 64 bits only. */
function windowsPowerShell({ platform, environment, isFile }: Surroundings): string | undefined {
  if (platform !== "win32") return undefined;
  const root = environment.SystemRoot ?? environment.SYSTEMROOT ?? "C:\\Windows";
  const folders = ["Sysnative", "System32"].map((one) => `${root}\\${one}\\WindowsPowerShell\\v1.0\\powershell.exe`);
  return folders.find(isFile);
}

function onPath({ platform, environment, isFile }: Surroundings, program: string): string | undefined {
  const isWindows = platform === "win32";
  const path = environment.PATH ?? environment.Path ?? "";
  const suffixes = isWindows && !/\.exe$/i.test(program) ? [".exe"] : [""];
  const folders = path.split(isWindows ? ";" : ":").filter((folder) => isAbsolute({ platform }, folder));
  const slash = isWindows ? "\\" : "/";
  return folders.flatMap((folder) => suffixes.map((suffix) => `${folder}${slash}${program}${suffix}`)).find(isFile);
}

function isAbsolute({ platform }: Pick<Surroundings, "platform">, path: string): boolean {
  return platform === "win32" ? /^([A-Za-z]:[\\/]|\\\\)/.test(path) : path.startsWith("/");
}

function looked(around: Surroundings, edition: Edition | undefined): string {
  const places = ["CUTOVER_POWERSHELL is not set"];
  if (around.platform === "win32" && edition !== "core") places.push("Windows PowerShell 5.1 is not installed");
  if (edition !== "windows") places.push("pwsh is not on PATH");
  return `${places.slice(0, -1).join(", ")} and ${places.at(-1)}`;
}

function notFound(what: string): CutoverError {
  return new CutoverError({ code: "POWERSHELL_NOT_FOUND", what });
}
