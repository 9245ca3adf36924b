import type { Edition } from "../discover/find-powershell";

/** A process of its own for modules that must not, or cannot, share one. */
export interface Lane {
  readonly name: string;
  readonly edition: Edition | undefined;
}

const WINDOWS_ONLY = new Set(["webadministration", "failoverclusters"]);

/**
 * Which process a module's commands go to. On Windows IIS and cluster commands need Windows PowerShell 5.1 (in pwsh's
 * compatibility session there is no IIS: drive, and objects cannot be piped). SqlServer has a process of its own
 * everywhere, since its assemblies clash with those of others. Pure.
 */
export function laneOf(module: string, platform: string): Lane {
  const name = module.toLowerCase();
  if (name === "sqlserver") return { name: "sql", edition: undefined };
  return { name: "main", edition: platform === "win32" && WINDOWS_ONLY.has(name) ? "windows" : undefined };
}
