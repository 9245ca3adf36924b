import fc from "fast-check";
import { isCutoverError } from "../../lib/errors";
import { waves } from "../../lib/fleet";

const shapes = fc.record(
  {
    targets: fc.array(fc.string(), { maxLength: 20 }),
    waveSize: fc.integer({ min: 1, max: 7 }),
    canary: fc.integer({ min: 1, max: 7 }),
  },
  { requiredKeys: ["targets", "waveSize"] },
);

test("every target is in one wave, and the order is kept", () => {
  fc.assert(fc.property(shapes, (shape) => expect(waves(shape).flat()).toEqual(shape.targets)));
});

test("the first wave has the canary's size, the others the wave's, the last the rest, and none is empty", () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const sizes = waves(shape).map((wave) => wave.length);
      const full = sizes.map((_, i) => (i === 0 ? (shape.canary ?? shape.waveSize) : shape.waveSize));
      expect(sizes.slice(0, -1)).toEqual(full.slice(0, -1));
      const last = sizes.at(-1) ?? 1;
      expect(last).toBeGreaterThan(0);
      expect(last).toBeLessThanOrEqual(full.at(-1) ?? 1);
    }),
  );
});

test("a size that counts nothing is refused by name", () => {
  for (const waveSize of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(refusal({ waveSize })).toMatchObject({ code: "FLEET_SIZE_INVALID", what: `waveSize is ${waveSize}.` });
    expect(refusal({ waveSize: 1, canary: waveSize })).toMatchObject({ what: `canary is ${waveSize}.` });
  }
});

function refusal(sizes: { readonly waveSize: number; readonly canary?: number }): unknown {
  try {
    return waves({ targets: ["A"], ...sizes });
  } catch (thrown) {
    if (isCutoverError(thrown)) return thrown;
    throw thrown;
  }
}
