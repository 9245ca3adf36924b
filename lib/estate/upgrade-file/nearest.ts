import { closest, distance } from "fastest-levenshtein";

/** The name that somebody probably meant, or undefined when none is near enough to be a slip of the finger. */
export function nearest(wrong: string, valid: readonly string[]): string | undefined {
  if (valid.length === 0) return undefined;
  const lower = valid.map((name) => name.toLowerCase());
  const found = closest(wrong.toLowerCase(), lower);
  const allowed = Math.max(2, Math.ceil(wrong.length / 2));
  return distance(wrong.toLowerCase(), found) <= allowed ? valid[lower.indexOf(found)] : undefined;
}
