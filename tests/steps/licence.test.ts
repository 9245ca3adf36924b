import { compareLicence, type LicenceSeen, licenceJudgement, licenceVerdict } from "../../lib/steps";

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
