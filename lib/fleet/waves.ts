import { checkCount } from "./check-count";

/** What is divided into waves, and how. */
export interface WaveShape<T> {
  /** In the order in which they are worked on. */
  readonly targets: readonly T[];
  /** How many targets a wave has; the last one may have fewer. */
  readonly waveSize: number;
  /** How many the first wave has, so that a few show first whether it goes well. Default: `waveSize`. */
  readonly canary?: number;
}

/**
 * Divides targets into waves: each target once, in their order. Pure.
 *
 * @throws CutoverError FLEET_SIZE_INVALID
 * @example waves({ targets: ["A", "B", "C", "D"], waveSize: 2, canary: 1 }) // [["A"], ["B", "C"], ["D"]]
 */
export function waves<T>({ targets, waveSize, canary = waveSize }: WaveShape<T>): readonly (readonly T[])[] {
  checkCount("waveSize", waveSize);
  checkCount("canary", canary);
  const divided: (readonly T[])[] = [];
  for (let at = 0; at < targets.length; ) {
    const size = at === 0 ? canary : waveSize;
    divided.push(targets.slice(at, at + size));
    at += size;
  }
  return divided;
}
