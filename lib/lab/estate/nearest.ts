import { closest, distance } from "fastest-levenshtein";

/** The name that somebody probably meant, or undefined when none is near enough to be a slip of the finger. */
export function nearest(wrong: string, valid: readonly string[]): string | undefined {
  if (valid.length === 0) return undefined;
  const found = closest(
    wrong.toLowerCase(),
    valid.map((name) => name.toLowerCase()),
  );
  const meant = valid.find((name) => name.toLowerCase() === found);
  return distance(wrong.toLowerCase(), found) <= Math.max(2, Math.ceil(wrong.length / 2)) ? meant : undefined;
}
