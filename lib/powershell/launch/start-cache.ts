import { constants } from "node:fs";
import { access, mkdir } from "node:fs/promises";
import { isAbsolute, join } from "node:path";

/**
 * What tells PowerShell to keep apart from all others what it learns at each start (which methods .NET had to compile):
 * it compiles them ahead at the next one, and any other PowerShell of the user would overwrite it. The host takes it out
 * of its environment behind its first reply.
 *
 * @returns nothing on Windows, where PowerShell knows no other place, and where the folder cannot be made or written.
 */
export async function startCache(
  environment: Readonly<Record<string, string | undefined>>,
  platform: string,
): Promise<Readonly<Record<string, string>>> {
  const { HOME, XDG_CACHE_HOME } = environment;
  const isGiven = XDG_CACHE_HOME !== undefined && isAbsolute(XDG_CACHE_HOME);
  const caches = isGiven ? XDG_CACHE_HOME : HOME === undefined ? undefined : join(HOME, ".cache");
  if (platform === "win32" || caches === undefined) return {};
  const folder = join(caches, "cutover");
  try {
    // PowerShell ends where it cannot make it.
    await mkdir(join(folder, "powershell"), { recursive: true, mode: 0o700 });
    await access(join(folder, "powershell"), constants.W_OK | constants.X_OK);
    return { XDG_CACHE_HOME: folder, CUTOVER_START_CACHE: folder };
  } catch {
    return {};
  }
}
