/** Numbers that a seed decides (mulberry32: small, even enough for drawing samples). Pure: the state is the closure's own. */
export interface Draw {
  /** A number of [0, 1). */
  next(): number;
  /** One of a list. */
  one<T>(from: readonly T[]): T;
}

export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    one: <T>(from: readonly T[]): T => {
      const found = from[Math.floor(next() * from.length)];
      if (found === undefined) throw new RangeError("Nothing can be drawn from an empty list.");
      return found;
    },
  };
}
