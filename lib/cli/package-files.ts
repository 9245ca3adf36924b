import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder of the installed package (or of the checkout): the nearest one above that has a package.json. */
export function packageFolder(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}

export function packageVersion(): string {
  const text = readFileSync(join(packageFolder(), "package.json"), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}

/** The systems that `cutover init` has an example of; read from the folder, since the systems themselves load slowly. */
export function systemsWithExample(): readonly string[] {
  const folder = join(packageFolder(), "examples");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "cutover.yaml")))
    .sort();
}
