import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const sources = resolve(__dirname, "../dotnet");
let built: { readonly dll: string | undefined } | undefined;

/**
 * .NET's own reader of Web.config files, built once for each test file that asks: the path of its Reader.dll.
 * Undefined where there is no .NET SDK, or where its one package cannot be fetched.
 */
export function dotnetReader(): string | undefined {
  built ??= { dll: build() };
  return built.dll;
}

function build(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), "cutover-dotnet-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  cpSync(sources, folder, { recursive: true });
  const env = { ...process.env, DOTNET_CLI_TELEMETRY_OPTOUT: "1", DOTNET_NOLOGO: "1" };
  const dotnet = (...args: readonly string[]) => spawnSync("dotnet", [...args], { cwd: folder, env, encoding: "utf8" });
  if (dotnet("restore").status !== 0) return undefined;
  const compiled = dotnet("build", "--no-restore", "-c", "Release", "-o", join(folder, "out"));
  if (compiled.status !== 0) throw new Error(`tests/dotnet does not compile:\n${compiled.stdout}${compiled.stderr}`);
  return join(folder, "out", "Reader.dll");
}
