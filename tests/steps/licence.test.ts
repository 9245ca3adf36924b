import fc from "fast-check";
import { compareLicence, type LicenceSeen, licenceJudgement, licenceVerdict, maskedKey } from "../../lib/steps";

const seen: LicenceSeen = { shown: {}, comparison: "unknown", message: "", request: null, statement: null };
const refused = {
  attempt: 1,
  requestId: "r",
  state: "Exited" as const,
  exitCode: 0,
  status: 400,
  startMs: 0,
  endMs: 0,
  children: [],
  log: "",
  failure: "was answered with 400",
};

describe("a licence", () => {
  it("matches when every given sign is shown", () => {
    expect(compareLicence({ forVersion: "7.0", edition: "Pro" }, { forVersion: "7.0" })).toBe("matches");
  });

  it("differs when one given sign is another", () => {
    expect(compareLicence({ forVersion: "7.0", edition: "Pro" }, { forVersion: "7.0", edition: "Standard" })).toBe(
      "differs",
    );
  });

  it("is unknown when a given sign is not shown, none was given, or nothing can be read", () => {
    expect(compareLicence({ edition: "Pro" }, { forVersion: "7.0" })).toBe("unknown");
    expect(compareLicence({ edition: "Pro" }, {})).toBe("unknown");
    expect(compareLicence(null, { edition: "Pro" })).toBe("unknown");
  });

  it("in doubt is a question and is never entered", () => {
    expect(licenceVerdict({ ...seen, message: "no answer" }).kind).toBe("unknown");
  });

  it("that the product refuses is told with the answer, never with the key", () => {
    const judged = licenceJudgement({ ...seen, comparison: "differs", request: refused });
    expect(judged).toEqual({
      kind: "failed",
      because: "the entry of the licence key was answered with 400",
      code: "LICENCE_REFUSED",
    });
  });
});

describe("a key that the product shows", () => {
  it.each([
    ["****-****-****-1234", "****-****-****-1234"],
    ["TTNX7-STD-2027-0000-7001", "*****-***-****-****-7001"],
    ["TTNX-****-****-1234", "****-****-****-**34"],
    ["●●●●1234", "●●●●1234"],
    ["AB12", "***2"],
    ["", ""],
  ])("is kept as %s > %s", (shown, kept) => {
    expect(maskedKey(shown)).toBe(kept);
  });

  it("never keeps more than four of its letters and digits, and masks nothing a second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
        const kept = maskedKey(text);
        expect(kept).toHaveLength(text.length);
        expect(kept.replace(/[^A-Za-z0-9]/g, "").length).toBeLessThanOrEqual(4);
        expect(maskedKey(kept).replace(/[^A-Za-z0-9]/g, "").length).toBeLessThanOrEqual(4);
      }),
    );
  });
});
