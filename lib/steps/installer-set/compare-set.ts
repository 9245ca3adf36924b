import { type Hashes, normalisedPath } from "./manifest-text";

/** What differs between the files of a folder and their manifest. */
export type SetDifference = { readonly missing: readonly string[]; readonly changed: readonly string[] };

/** Compares by path without regard to case, as Windows does. Additional files do no harm. Pure. */
export function compareSet(expected: Hashes, found: Hashes): SetDifference {
  const byPath = new Map(Object.entries(found).map(([path, hash]) => [keyOf(path), hash.toLowerCase()]));
  const names = Object.keys(expected).sort();
  return {
    missing: names.filter((name) => !byPath.has(keyOf(name))),
    changed: names.filter(
      (name) => byPath.has(keyOf(name)) && byPath.get(keyOf(name)) !== expected[name]?.toLowerCase(),
    ),
  };
}

const keyOf = (path: string): string => normalisedPath(path).toLowerCase();
