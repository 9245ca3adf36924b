import { checkCount } from "./check-count";

/** A target and those that have to end well before it begins, by their position among all targets. */
export interface WaitingTarget<T> {
  readonly target: T;
  readonly waitsFor: readonly number[];
}

/**
 * The waves as a graph, for whoever begins things by what they depend on: each target waits for the whole wave before its
 * own, and within its wave for the one that is `atOnce` places before it, so that never more than `atOnce` can go on. Pure.
 *
 * @throws CutoverError FLEET_SIZE_INVALID
 * @example waveGraph({ waves: [["A"], ["B", "C"]], atOnce: 1 }) // A waits for none, B for [0], C for [0, 1]
 */
export function waveGraph<T>({
  waves,
  atOnce,
}: {
  readonly waves: readonly (readonly T[])[];
  readonly atOnce: number;
}): readonly WaitingTarget<T>[] {
  checkCount("atOnce", atOnce);
  const graph: WaitingTarget<T>[] = [];
  let before: readonly number[] = [];
  for (const wave of waves) {
    const first = graph.length;
    wave.forEach((target, i) => {
      graph.push({ target, waitsFor: i < atOnce ? before : [...before, first + i - atOnce] });
    });
    before = wave.map((_, i) => first + i);
  }
  return graph;
}
