import fc from "fast-check";
import { waveGraph, waves } from "../../lib/fleet";

const shapes = fc.record({
  count: fc.nat({ max: 15 }),
  waveSize: fc.integer({ min: 1, max: 6 }),
  canary: fc.integer({ min: 1, max: 4 }),
  atOnce: fc.integer({ min: 1, max: 5 }),
});

const law = (check: (given: ReturnType<typeof made>) => void) =>
  fc.assert(fc.property(shapes, (shape) => check(made(shape))));

function made({ count, waveSize, canary, atOnce }: typeof shapes extends fc.Arbitrary<infer S> ? S : never) {
  const divided = waves({ targets: Array.from({ length: count }, (_, i) => i), waveSize, canary });
  const graph = waveGraph({ waves: divided, atOnce });
  return { divided, graph, atOnce, waveOf: (target: number) => divided.findIndex((wave) => wave.includes(target)) };
}

test("every target is there once, in order, and waits for earlier ones alone", () =>
  law(({ graph, divided }) => {
    expect(graph.map(({ target }) => target)).toEqual(divided.flat());
    for (const [i, { waitsFor }] of graph.entries()) expect(waitsFor.every((one) => one < i)).toBe(true);
  }));

test("every target waits for the whole wave before its own", () =>
  law(({ graph, divided, waveOf }) => {
    for (const { target, waitsFor } of graph) {
      expect(waitsFor).toEqual(expect.arrayContaining([...(divided[waveOf(target) - 1] ?? [])]));
    }
  }));

test("whatever is begun as soon as it may, never more go on than may be at once, and all of them where they can", () =>
  law(({ graph, divided, atOnce }) => {
    const ended = new Set<number>();
    let most = 0;
    while (ended.size < graph.length) {
      const going = graph.filter(
        ({ target, waitsFor }) => !ended.has(target) && waitsFor.every((one) => ended.has(one)),
      );
      most = Math.max(most, going.length);
      const [first] = going;
      expect(first).toBeDefined();
      if (first !== undefined) ended.add(first.target);
    }
    expect(most).toBe(Math.min(atOnce, Math.max(0, ...divided.map((wave) => wave.length))));
  }));

test("nobody at once is refused", () =>
  expect(() => waveGraph({ waves: [], atOnce: 0 })).toThrow(expect.objectContaining({ code: "FLEET_SIZE_INVALID" })));
