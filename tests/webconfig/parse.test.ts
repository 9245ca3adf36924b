import fc from "fast-check";
import { isCutoverError } from "../../lib/errors";
import { check, diff, facts, merge, parse } from "../../lib/webconfig";

/** Far more of them in `npm run test:long`. */
const FUZZ_RUNS = process.env.CUTOVER_LONG === undefined ? 5_000 : 100_000;

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf8"));

describe("Reading a file", () => {
  it.each([
    ["an end tag that closes another element", "<a>\n  <b></a>", 2, 6],
    ["an element that is never closed", "<a>\n  <b>", 2, 3],
    ["an end tag without a start", "<a/></b>", 1, 5],
    ["two roots", "<a/>\n<b/>", 2, 1],
    ["text behind the root", "<a/>\ntext", 2, 1],
    ["text before the root", "text<a/>", 1, 1],
    ["no root", "<!-- nothing -->", 1, 17],
    ["nothing at all", "", 1, 1],
    ["a bare ampersand", "<a b='x & y'/>", 1, 9],
    ["an ampersand in text", "<a>\nx & y</a>", 2, 3],
    ["an entity that nobody declared", "<a>&nbsp;</a>", 1, 4],
    ["a character reference to nothing", "<a>&#0;</a>", 1, 4],
    ["< in an attribute", "<a b='<'/>", 1, 7],
    ["an attribute twice", "<a b='1' b='2'/>", 1, 10],
    ["an attribute without quotes", "<a b=1/>", 1, 6],
    ["an attribute without a value", "<a b/>", 1, 5],
    ["attributes without space", "<a b='1'c='2'/>", 1, 9],
    ["an attribute that never ends", "<a b='1/>", 1, 6],
    ["a tag that never ends", "<a b='1'", 1, 9],
    ["-- in a comment", "<a><!-- x -- y --></a>", 1, 11],
    ["a comment that never ends", "<a><!-- x", 1, 4],
    ["CDATA that never ends", "<a><![CDATA[ x", 1, 4],
    ["]]> in text", "<a>]]></a>", 1, 4],
    ["NUL", "<a>\u0000</a>", 1, 4],
    ["an XML declaration that is not first", "\n<?xml version='1.0'?><a/>", 2, 1],
    ["a wrong XML declaration", "<?xml encoding='utf-8'?><a/>", 1, 1],
    ["a processing instruction without a name", "<a><? x?></a>", 1, 4],
    ["a document type that never ends", "<!DOCTYPE a [<!ENTITY b 'c'>", 1, 1],
    ["a name that is none", "<1a/>", 1, 1],
    ["unresolved conflict markers", "<a>\n<<<<<<< HEAD\n<b/>\n=======\n>>>>>>> x\n</a>", 2, 1],
  ])("names line and column of %s", (_, text, line, column) => {
    expect(() => parse(bytes(text))).toThrow(
      expect.objectContaining({ code: "WEBCONFIG_NOT_WELL_FORMED", details: { line, column } }),
    );
  });

  it.each([
    [
      "names that JavaScript objects have",
      "<configuration><constructor __proto__='1' toString='2'><prototype hasOwnProperty='3'/></constructor></configuration>",
    ],
    [
      "entities that the file declares",
      "<!DOCTYPE configuration [<!ENTITY who 'me'>]><configuration><appSettings><add key='&who;' value='&#65;'/></appSettings></configuration>",
    ],
    [
      "a billion laughs, without laughing",
      `<!DOCTYPE c [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i} "&a;&a;&a;&a;&a;&a;">`).join("")}]><c>&a19;</c>`,
    ],
    ["external entities, without reading them", `<!DOCTYPE c [<!ENTITY x SYSTEM "file:///etc/passwd">]><c>&x;</c>`],
    ["a thousand elements inside each other", `${"<a>".repeat(1000)}${"</a>".repeat(1000)}`],
    ["lone CR as line end", "<configuration>\r  <appSettings/>\r</configuration>\r"],
  ])("answers for %s", (_, text) => {
    const file = bytes(text);
    expect(parse(file).text).toBe(text);
    expect(diff(file, file).changes).toEqual([]);
    expect(merge({ base: file, ours: file, theirs: file })).toMatchObject({ kind: "merged", applied: [] });
    expect(facts(file).size).toBeGreaterThan(0);
    check(file);
  });

  it("refuses elements nested beyond reason instead of exhausting the stack", () => {
    expect(() => parse(bytes("<a>".repeat(100_000)))).toThrow(expect.objectContaining({ code: "WEBCONFIG_TOO_DEEP" }));
  });

  it("gives an answer or a typed error for any bytes", () => {
    const scraps = fc.constantFrom(
      "<",
      ">",
      "/",
      "&",
      ";",
      "'",
      '"',
      "=",
      " ",
      "\n",
      "a",
      "add",
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      "<?",
      "?>",
      "<!DOCTYPE",
      "\u0000",
      "é",
      "<configuration>",
      "</configuration>",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 60 }),
          fc.array(scraps, { maxLength: 30 }).map((parts) => bytes(parts.join(""))),
        ),
        (file) => {
          for (const use of [
            () => parse(file),
            () => diff(file, file),
            () => merge({ base: file, ours: file, theirs: file }),
          ]) {
            try {
              use();
            } catch (thrown) {
              expect(isCutoverError(thrown)).toBe(true);
            }
          }
          expect(Array.isArray(check(file))).toBe(true);
          // Merging asks the scanner alone, so the scanner must refuse what parse refuses.
          expect(answers(() => merge({ base: file, ours: file, theirs: file }))).toBe(answers(() => parse(file)));
        },
      ),
      { numRuns: FUZZ_RUNS },
    );
  });

  it("gives an answer or a typed error for three real files with damaged places", () => {
    const whole =
      '<configuration>\n  <appSettings>\n    <add key="A" value="1" />\n    <!-- <add key="B" value="2" /> -->\n  </appSettings>\n</configuration>\n';
    const damaged = fc
      .array(
        fc.record({
          at: fc.nat(whole.length),
          cut: fc.nat(12),
          put: fc.constantFrom("", "<", ">", '"', "&amp;", "<add key='A'/>", "</appSettings>", "<!--", "-->", "x"),
        }),
        { maxLength: 3 },
      )
      .map((hits) => hits.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), whole));
    fc.assert(
      fc.property(damaged, damaged, damaged, (base, ours, theirs) => {
        try {
          const result = merge({ base: bytes(base), ours: bytes(ours), theirs: bytes(theirs) });
          expect(() => parse(result.kind === "merged" ? result.bytes : result.preview)).not.toThrow();
        } catch (thrown) {
          expect(isCutoverError(thrown)).toBe(true);
          expect((thrown as { code: string }).code).not.toBe("WEBCONFIG_MERGE_UNSOUND");
        }
      }),
      { numRuns: FUZZ_RUNS / 5 },
    );
  });
});

function answers(use: () => unknown): boolean {
  try {
    use();
    return true;
  } catch {
    return false;
  }
}
