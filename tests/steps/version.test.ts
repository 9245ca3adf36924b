import fc from "fast-check";
import { compareVersions, sameVersion } from "../../lib/steps/version";

const version = fc.array(fc.nat(400), { minLength: 1, maxLength: 4 }).map((parts) => parts.join("."));

describe("versions", () => {
  it("are compared by their numbers, not as texts", () => {
    expect(compareVersions("6.10", "6.9")).toBe(1);
    expect(compareVersions("7.0.1", "7.0.1.0")).toBe(0);
    expect(compareVersions("7.0", "7.0.1")).toBe(-1);
  });

  it("have an order: reversed arguments give the reversed sign", () => {
    fc.assert(
      fc.property(version, version, (a, b) => {
        expect((compareVersions(a, b) ?? 0) + (compareVersions(b, a) ?? 0)).toBe(0);
      }),
    );
  });

  it("are the same with zeros behind them", () => {
    fc.assert(fc.property(version, (a) => expect(sameVersion(`${a}.0`, a)).toBe(true)));
  });

  it("are not compared when one of them is none", () => {
    expect(compareVersions("7.x", "7.0")).toBeUndefined();
    expect(sameVersion(null, "7.0")).toBe(false);
  });
});
