/** The numbers of a version; undefined when the text is none. */
function numbersOf(version: string): readonly number[] | undefined {
  const parts = version.trim().split(".").map(Number);
  return parts.every((part) => Number.isInteger(part) && part >= 0) ? parts : undefined;
}

/**
 * Compares two versions by their numbers; missing ones are 0, so that 7.0.1 is 7.0.1.0. Undefined when one of them is
 * no version.
 */
export function compareVersions(left: string, right: string): number | undefined {
  const [a, b] = [numbersOf(left), numbersOf(right)];
  if (a === undefined || b === undefined) return undefined;
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}

export const sameVersion = (left: string | null, right: string): boolean =>
  left !== null && compareVersions(left, right) === 0;
