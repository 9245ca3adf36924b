import { existsSync, readFileSync, writeFileSync } from "node:fs";

/**
 * Compares a text with its golden file, which changes only on purpose: `CUTOVER_UPDATE_GOLDEN=1 npx jest …` writes it.
 * A golden file that is not there yet fails, so that no test passes for lack of one.
 */
export function expectGolden(file: string, text: string): void {
  if (process.env.CUTOVER_UPDATE_GOLDEN === "1") writeFileSync(file, text);
  const golden = existsSync(file) ? readFileSync(file, "utf8").replaceAll("\r\n", "\n") : undefined;
  expect(text).toBe(golden);
}
