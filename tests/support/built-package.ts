import { resolve } from "node:path";
import { builtCli } from "./built-cli";

/**
 * The folder of the compiled package, as it would lie in node_modules. CUTOVER_TEST_PACKAGE names another one, e.g. where
 * the checkout is being worked on meanwhile.
 */
export function builtPackage(): string {
  const { CUTOVER_TEST_PACKAGE: other } = process.env;
  if (other !== undefined) return other;
  builtCli();
  return resolve(__dirname, "../..");
}
