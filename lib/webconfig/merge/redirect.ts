/** The values of one attribute in the three versions. */
interface Values {
  readonly name: string;
  readonly base: string | undefined;
  readonly ours: string | undefined;
  readonly theirs: string | undefined;
}

/**
 * Which side's `bindingRedirect` counts when both have changed `newVersion`: the one with the larger version, as people
 * decided in every case that was studied. Nothing when the versions are not in conflict or cannot be compared.
 */
export function redirectWinner(
  all: readonly Values[],
): { readonly side: "ours" | "theirs"; readonly newVersion: string } | undefined {
  const values = all.find((candidate) => candidate.name === "newVersion");
  if (!values?.ours || !values.theirs) return undefined;
  const { base, ours, theirs } = values;
  if (ours === theirs || ours === base || theirs === base) return undefined;
  const order = compareVersions(ours, theirs);
  if (order === undefined) return undefined;
  return order > 0 ? { side: "ours", newVersion: ours } : { side: "theirs", newVersion: theirs };
}

/** Compares versions such as 5.6.2.0 part by part; missing parts are zero. Nothing if one is no version. */
export function compareVersions(left: string, right: string): number | undefined {
  if (!/^\d+(\.\d+){0,3}$/.test(left) || !/^\d+(\.\d+){0,3}$/.test(right)) return undefined;
  const a = left.split(".").map(Number);
  const b = right.split(".").map(Number);
  for (let part = 0; part < 4; part++) {
    const difference = (a[part] ?? 0) - (b[part] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}
