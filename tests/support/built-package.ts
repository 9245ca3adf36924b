import { resolve } from "node:path";
import { builtCli } from "./built-cli";

/** The folder of the compiled package, as it would lie in node_modules. */
export function builtPackage(): string {
  builtCli();
  return resolve(__dirname, "../..");
}
