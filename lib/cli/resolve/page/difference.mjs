/** Shorter values are seen at a glance. */
const LONG = 24;
const inWord = /[\w.]/;

/**
 * The part of a value that its other versions do not share, as [start, end]; nothing when it is short or they all
 * are alike. It is widened to whole words and version numbers.
 */
export function differingPart(value, others) {
  if (value.length <= LONG || others.length === 0 || others.every((other) => other === value)) return undefined;
  const shared = (equal) =>
    Math.min(...others.map((other) => countWhile((i) => i < other.length && equal(other, i), value.length)));
  let start = shared((other, i) => value[i] === other[i]);
  let end = value.length - shared((other, i) => value.at(-1 - i) === other.at(-1 - i));
  end = Math.max(start, end);
  while (start > 0 && inWord.test(value[start - 1])) start--;
  while (end < value.length && inWord.test(value[end])) end++;
  return [start, end];
}

function countWhile(holds, limit) {
  let count = 0;
  while (count < limit && holds(count)) count++;
  return count;
}
