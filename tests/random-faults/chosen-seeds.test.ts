import fc from "fast-check";
import { chosenSeeds, shares } from "./chosen-seeds";

describe("which seeds are played", () => {
  it("are 300 in every run and 5,000 in the long one, always the same", () => {
    expect(chosenSeeds({})).toEqual(Array.from({ length: 300 }, (_, i) => i + 1));
    expect(chosenSeeds({ CUTOVER_LONG: "1" }).at(-1)).toBe(5_000);
  });

  it("can be named one by one and as ranges", () => {
    expect(chosenSeeds({ CUTOVER_RANDOM_SEED: "957, 3-5,8" })).toEqual([957, 3, 4, 5, 8]);
  });

  it("are each played by exactly one of those who share them", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 60 }), (of, count) => {
        const wish = { CUTOVER_RANDOM_SEED: `1-${count}` };
        const parts = Array.from({ length: of }, (_, i) =>
          chosenSeeds({ ...wish, CUTOVER_RANDOM_SHARD: `${i + 1}/${of}` }),
        );
        expect(parts.flat().sort((a, b) => a - b)).toEqual(chosenSeeds(wish));
      }),
    );
  });

  it("stand in shares of a size, none left out", () => {
    expect(shares([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  });

  it.each<[Parameters<typeof chosenSeeds>[0], RegExp]>([
    [{ CUTOVER_RANDOM_SEED: "all" }, /"all" is not of the form/],
    [{ CUTOVER_RANDOM_SEED: "9-3" }, /ends before it begins/],
    [{ CUTOVER_RANDOM_SHARD: "5/4" }, /no share 5 of 4/],
  ])("a wish that cannot be met is refused: %j", (wish, message) => {
    expect(() => chosenSeeds(wish)).toThrow(message);
  });
});
