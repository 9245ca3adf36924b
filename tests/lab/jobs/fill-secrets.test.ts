import fc from "fast-check";
import { XMLParser } from "fast-xml-parser";
import { fillSecrets, writtenIn } from "../../../lib/lab/jobs/fill-secrets";

const text = fc.string({ unit: "grapheme", maxLength: 30 });
const filled = (body: string, key: string, contentType: string): string =>
  fillSecrets(body, new Map([["key", key]]), writtenIn(contentType));

describe("a secret in the body of a request", () => {
  it("is read by the other side just as it is, from JSON and from a form", () => {
    fc.assert(
      fc.property(text, (key) => {
        for (const type of ["application/json", "Application/JSON; charset=utf-8", "text/json", "application/a+json"])
          expect(JSON.parse(filled('{"key":"{{key}}"}', key, type))).toEqual({ key });
        const form = filled("a=b&key={{key}}&c", key, "application/x-www-form-urlencoded");
        expect([...new URLSearchParams(form)]).toEqual([
          ["a", "b"],
          ["key", key],
          ["c", ""],
        ]);
        expect(filled("{{key}}", key, "text/plain")).toBe(key);
        expect(filled("{{key}}", key, "")).toBe(key);
      }),
    );
  });

  it("ends no element and no attribute of XML", () => {
    const xml = new XMLParser({ ignoreAttributes: false, trimValues: false, parseTagValue: false });
    const key = `a"b'c<d>&e;</key>&amp;`;
    for (const type of ["text/xml", "application/xml", "application/soap+xml; charset=utf-8"])
      expect(xml.parse(filled(`<k a="{{key}}" b='{{key}}'>{{key}}</k>`, key, type))).toEqual({
        k: { "@_a": key, "@_b": key, "#text": key },
      });
  });

  it("is not looked through for further names, and a name that is not given stays", () => {
    expect(filled('["{{key}}","{{other}}"]', "{{key}}$&", "application/json")).toBe('["{{key}}$&","{{other}}"]');
  });
});
