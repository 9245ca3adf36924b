import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { labCommandDocs, labDocs } from "../../../lib/lab/docs";
import { labParts } from "../../../lib/lab/parts";

describe("docs/lab.md", () => {
  it("is what the parts of the lab register (`node scripts/lab-docs.js` writes it)", () => {
    expect(readFileSync(resolve(__dirname, "../../../docs/lab.md"), "utf8")).toBe(labDocs());
  });
});

describe("docs/lab-commands.md", () => {
  it("is what the contract and the parts of the lab say (`node scripts/lab-docs.js` writes it)", () => {
    expect(readFileSync(resolve(__dirname, "../../../docs/lab-commands.md"), "utf8")).toBe(labCommandDocs());
  });
});

describe("behaviours", () => {
  it("have a source, or are assumed with several variants of which one is the default", () => {
    for (const behaviour of labParts().behaviours.values()) {
      if (!("variants" in behaviour)) {
        expect(behaviour.source).not.toBe("assumed");
        expect(behaviour.source.length).toBeGreaterThan(8);
        continue;
      }
      const ids = behaviour.variants.map(({ id }) => id);
      expect(new Set(ids).size).toBeGreaterThanOrEqual(2);
      expect(ids).toContain(behaviour.default);
    }
  });
});
