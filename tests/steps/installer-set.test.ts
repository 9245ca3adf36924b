import fc from "fast-check";
import { compareSet, parseManifest, type SetSeen, setVerdict } from "../../lib/steps";

const hash = fc.stringMatching(/^[0-9a-f]{64}$/);
const files = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}\.(exe|cab)$/), hash, { maxKeys: 6 });
const seen: SetSeen = { problem: null, source: "manifest", files: {}, missing: [], changed: [], detections: [] };

describe("the manifest of an installer set", () => {
  it("is read back from what sha256sum writes", () => {
    fc.assert(
      fc.property(files, (hashes) => {
        const text = Object.entries(hashes)
          .map(([path, sha256]) => `${sha256} *${path}`)
          .join("\r\n");
        expect(parseManifest(text)).toEqual({ ...hashes });
      }),
    );
  });

  it("finds nothing missing or changed in the files it was made of, whatever else lies there", () => {
    fc.assert(
      fc.property(files, files, (expected, others) => {
        expect(compareSet(expected, { ...others, ...expected })).toEqual({ missing: [], changed: [] });
      }),
    );
  });

  it("compares paths as Windows does", () => {
    expect(compareSet({ "Data/A.cab": "aa" }, { "data\\a.CAB": "AA" })).toEqual({ missing: [], changed: [] });
  });

  it("tells a file that vanished with what security software did to it", () => {
    const detection = { path: "D:\\Set\\a.cab", threat: "Trojan", action: "Removed", at: "2026-01-01T00:00:00.000Z" };
    const verdict = setVerdict("D:\\Set", { ...seen, missing: ["a.cab"], detections: [detection] });
    expect(verdict.kind).toBe("open");
    expect(verdict.because).toContain(
      "a.cab is missing (security software: Removed at 2026-01-01T00:00:00.000Z, Trojan)",
    );
  });
});
