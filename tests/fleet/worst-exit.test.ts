import fc from "fast-check";
import { EXIT, type ExitCode } from "../../lib/errors";
import { worstExit } from "../../lib/fleet";

const codes = fc.array(fc.constantFrom(...(Object.values(EXIT) as ExitCode[])), { minLength: 1 });

test("the worst exit is one of those that happened, whatever their order", () => {
  fc.assert(
    fc.property(codes, (all) => {
      expect(all).toContain(worstExit(all));
      expect(worstExit([...all].reverse())).toBe(worstExit(all));
    }),
  );
});

test("every exit code has its own place among the harms", () => {
  const all = Object.values(EXIT) as ExitCode[];
  for (const one of all) for (const other of all) expect([one, other]).toContain(worstExit([other, one]));
  expect(worstExit(all)).toBe(EXIT.notPutBack);
  expect(worstExit(all.filter((code) => code !== EXIT.notPutBack))).toBe(EXIT.pastPointOfNoReturn);
});

test.each([
  [[], 0],
  [[0, 0], 0],
  [[0, 3], 3],
  [[3, 130], 130],
  [[130, 4], 4],
  [[6, 4], 4],
  [[4, 70], 70],
  [[70, 5], 5],
  [[5, 7], 7],
] as const)("of %j it is %d", (all, worst) => expect(worstExit(all)).toBe(worst));
