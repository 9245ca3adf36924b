/** A thing that can be in one of several ways, at least one. */
export interface Factor {
  readonly name: string;
  readonly levels: readonly string[];
}

/** One choice for every factor. */
export type Row = Readonly<Record<string, string>>;

type Pair = readonly [a: number, x: number, b: number, y: number];

/**
 * Rows in which every two factors meet in every two of their ways at least once (a covering array of strength 2), far
 * fewer than all combinations. Greedy: each row begins with a pair that is still open and takes, factor by factor, the
 * way that closes most. Pure; the same factors give the same rows.
 *
 * @example
 * coveringArray([{ name: "a", levels: ["0", "1"] }, { name: "b", levels: ["0", "1"] }]).length // 4
 */
export function coveringArray(factors: readonly Factor[]): readonly Row[] {
  const open = new Map<string, Pair>();
  for (const pair of pairsOf(factors)) open.set(pair.join(), pair);
  const rows: number[][] = [];
  for (let first = firstOf(open); first !== undefined; first = firstOf(open)) {
    const row = rowFrom(first, factors, open);
    for (const pair of pairsIn(row)) open.delete(pair.join());
    rows.push(row);
  }
  if (rows.length === 0 && factors.length > 0) return (factors[0]?.levels ?? []).map((_, i) => named(factors, [i]));
  return rows.map((row) => named(factors, row));
}

function rowFrom([a, x, b, y]: Pair, factors: readonly Factor[], open: ReadonlyMap<string, Pair>): number[] {
  const chosen = new Map([
    [a, x],
    [b, y],
  ]);
  for (const [f, { levels }] of factors.entries()) {
    if (chosen.has(f)) continue;
    const gains = levels.map((_, level) => gainOf({ f, level }, chosen, open));
    chosen.set(f, gains.indexOf(Math.max(...gains)));
  }
  return factors.map((_, f) => chosen.get(f) ?? 0);
}

/** How many open pairs a choice would close with those that are made. */
function gainOf(
  { f, level }: { readonly f: number; readonly level: number },
  chosen: ReadonlyMap<number, number>,
  open: ReadonlyMap<string, Pair>,
): number {
  return [...chosen].filter(([other, of]) => {
    const pair = other < f ? [other, of, f, level] : [f, level, other, of];
    return open.has(pair.join());
  }).length;
}

function* pairsOf(factors: readonly Factor[]): Iterable<Pair> {
  for (const [a, one] of factors.entries()) {
    for (const [b, other] of factors.entries()) {
      if (b <= a) continue;
      for (const x of one.levels.keys()) for (const y of other.levels.keys()) yield [a, x, b, y];
    }
  }
}

function pairsIn(row: readonly number[]): readonly Pair[] {
  return row.flatMap((x, a) => row.slice(a + 1).map((y, i) => [a, x, a + 1 + i, y] as const));
}

function firstOf(open: ReadonlyMap<string, Pair>): Pair | undefined {
  return open.values().next().value;
}

function named(factors: readonly Factor[], row: readonly number[]): Row {
  return Object.fromEntries(factors.map(({ name, levels }, f) => [name, levels[row[f] ?? 0] ?? ""]));
}
