/** Sequences that differ over more than this are compared by their ends only; what lies between is then a conflict. */
const MAX_CELLS = 4_000_000;

/** Index pairs of a longest common subsequence. */
export function commonSubsequence(
  left: readonly string[],
  right: readonly string[],
): readonly (readonly [number, number])[] {
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start++;
  let end = 0;
  const most = Math.min(left.length, right.length) - start;
  while (end < most && left[left.length - 1 - end] === right[right.length - 1 - end]) end++;
  const [a, b] = [left.slice(start, left.length - end), right.slice(start, right.length - end)];
  const [endA, endB] = [left.length - end, right.length - end];
  const pair = (i: number, j: number): readonly [number, number] => [i, j];
  return [
    ...left.slice(0, start).map((_, index) => pair(index, index)),
    ...(a.length * b.length > MAX_CELLS ? [] : longest(a, b)).map(([i, j]) => pair(i + start, j + start)),
    ...left.slice(endA).map((_, index) => pair(endA + index, endB + index)),
  ];
}

function longest(left: readonly string[], right: readonly string[]): readonly (readonly [number, number])[] {
  const lengths = Array.from({ length: left.length + 1 }, () => new Uint32Array(right.length + 1));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--) {
    const row = lengths[i];
    for (let j = right.length - 1; row && j >= 0; j--) {
      row[j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (left[i] === right[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** Whether two sequences hold the same words in the same order. */
export function same(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((word, index) => word === right[index]);
}
