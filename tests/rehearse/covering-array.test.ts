import fc from "fast-check";
import { coveringArray, type Factor } from "../../lib/rehearse/variants/covering-array";

const factors = fc
  .array(fc.integer({ min: 1, max: 5 }), { maxLength: 9 })
  .map((sizes): Factor[] =>
    sizes.map((size, f) => ({ name: `f${f}`, levels: Array.from({ length: size }, (_, i) => `l${i}`) })),
  );

describe("a covering array", () => {
  it("has every two factors meet in every two of their ways", () => {
    fc.assert(
      fc.property(factors, (given) => {
        const rows = coveringArray(given);
        for (const [a, one] of given.entries()) {
          for (const other of given.slice(a + 1)) {
            for (const x of one.levels) {
              for (const y of other.levels)
                expect(rows.some((row) => row[one.name] === x && row[other.name] === y)).toBe(true);
            }
          }
        }
      }),
    );
  });

  it("shows every way of a single factor, and chooses one way for every factor in every row", () => {
    fc.assert(
      fc.property(factors, (given) => {
        const rows = coveringArray(given);
        for (const { name, levels } of given) {
          expect(new Set(rows.map((row) => row[name]))).toEqual(new Set(levels));
        }
        for (const row of rows) expect(Object.keys(row)).toEqual(given.map(({ name }) => name));
      }),
    );
  });

  it("is the same for the same factors, and far shorter than all combinations", () => {
    const given = Array.from({ length: 15 }, (_, f) => ({ name: `f${f}`, levels: ["0", "1"] }));
    expect(coveringArray(given)).toEqual(coveringArray(given));
    expect(coveringArray(given).length).toBeLessThanOrEqual(14);
  });
});
