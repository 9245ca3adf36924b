/** Chance from a seed, so that a call that disagreed can be made again. */
export interface Chance {
  below(limit: number): number;
  percent(chance: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** Some of them, in another order. */
  some<T>(items: readonly T[], percent: number): readonly T[];
}

/** mulberry32 (public domain): fast, and good enough to choose test cases. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new Error("Nothing to pick from.");
    return items[below(items.length)] as T;
  };
  const some = <T>(items: readonly T[], percent: number): readonly T[] =>
    items
      .filter(() => next() * 100 < percent)
      .map((item) => ({ item, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  return { below, percent: (chance) => next() * 100 < chance, pick, some };
}
