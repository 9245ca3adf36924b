/** What the environment says about which seeds are played. */
export interface Choosing {
  /** "957", "301-5730", or several of them with commas between. */
  readonly CUTOVER_RANDOM_SEED?: string;
  /** "2/4": of the seeds every fourth, from the second on, so that four machines share them. */
  readonly CUTOVER_RANDOM_SHARD?: string;
  readonly CUTOVER_LONG?: string;
}

const EVERY_RUN = 300;
const LONG_RUN = 5_000;

/** The seeds to play, in their order. Another one each day would hide what was found yesterday: without a wish they are fixed. */
export function chosenSeeds(given: Choosing): readonly number[] {
  const wish = given.CUTOVER_RANDOM_SEED ?? `1-${given.CUTOVER_LONG === "1" ? LONG_RUN : EVERY_RUN}`;
  const all = wish.split(",").flatMap(rangeOf);
  const [mine = 1, of = 1] = numbersOf(given.CUTOVER_RANDOM_SHARD ?? "1/1", /^(\d+)\/(\d+)$/);
  if (mine < 1 || mine > of) throw new Error(`CUTOVER_RANDOM_SHARD: there is no share ${mine} of ${of}.`);
  return all.filter((_, i) => i % of === mine - 1);
}

/** Seeds in shares of at most so many, each a test of its own. */
export function shares(seeds: readonly number[], size: number): readonly (readonly number[])[] {
  const count = Math.ceil(seeds.length / size);
  return Array.from({ length: count }, (_, i) => seeds.slice(i * size, (i + 1) * size));
}

/** "seed 957", or "4 seeds from 957 to 5714". */
export function describeSeeds(seeds: readonly number[]): string {
  return seeds.length === 1 ? `seed ${seeds[0]}` : `${seeds.length} seeds from ${seeds[0]} to ${seeds.at(-1)}`;
}

function rangeOf(text: string): readonly number[] {
  const [from = 0, to = from] = numbersOf(text, /^(\d+)(?:-(\d+))?$/);
  if (to < from) throw new Error(`CUTOVER_RANDOM_SEED: ${text} ends before it begins.`);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function numbersOf(text: string, form: RegExp): readonly number[] {
  const found = form.exec(text.trim());
  if (found === null) throw new Error(`"${text}" is not of the form ${form.source}.`);
  return found.slice(1).flatMap((one) => (one === undefined ? [] : [Number(one)]));
}
