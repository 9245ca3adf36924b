import { readFileSync } from "node:fs";

/** The version of the module that this package ships: the same is needed over there. */
export function moduleVersion(manifest: string): string {
  const [, version = ""] = /^\s*ModuleVersion\s*=\s*'([^']+)'/m.exec(readFileSync(manifest, "utf8")) ?? [];
  return version;
}
