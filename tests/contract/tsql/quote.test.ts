import fc from "fast-check";
import { quoteName, quoteNumber, quoteText } from "../../../lib/contract/tsql";
import { isCutoverError } from "../../../lib/errors";
import { hostileText, hostileTexts } from "../hostile-texts";
import { tokensOf } from "./tokens";

const runs = { numRuns: 2000 };

/** What the function gives, or undefined where it refuses with its one code. */
function attempt(quote: () => string): string | undefined {
  try {
    return quote();
  } catch (thrown) {
    if (!isCutoverError(thrown, "SQL_VALUE_REFUSED")) throw thrown;
    return undefined;
  }
}

const clean = (text: string) => ![...text].some((c) => /[\p{Cc}\p{Cs}\u2028\u2029]/u.test(c));

describe("quoting into T-SQL", () => {
  test("a name of any characters is one token whose value is the name, or it is refused", () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        const quoted = attempt(() => quoteName(name));
        if (quoted === undefined) return !clean(name) || name === "" || name.length > 128;
        const tokens = tokensOf(quoted);
        const read = tokens[0]?.value.slice(1, -1).replaceAll("]]", "]");
        return tokens.length === 1 && tokens[0]?.kind === "name" && read === name && clean(name);
      }),
      runs,
    );
  });

  test("a text of any characters is one token whose value is the text, or it is refused", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const quoted = attempt(() => quoteText(text));
        if (quoted === undefined) return !clean(text);
        const tokens = tokensOf(quoted);
        const read = tokens[0]?.value.slice(2, -1).replaceAll("''", "'");
        return tokens.length === 1 && tokens[0]?.kind === "text" && read === text && clean(text);
      }),
      runs,
    );
  });

  test("different names have different quoted forms", () => {
    const names = hostileTexts.filter((text) => attempt(() => quoteName(text)) !== undefined);
    expect(new Set(names.map(quoteName)).size).toBe(new Set(names).size);
    expect(names.length).toBeGreaterThan(60);
  });

  test.each(["a\nb", "a\0", "\u0085", "\u2028x", "\ud800", "x\nGO\n", "", "x".repeat(129)])(
    "the name %j is refused",
    (name) => {
      expect(attempt(() => quoteName(name))).toBeUndefined();
    },
  );

  test("a number is a whole one of Int32, not negative", () => {
    expect([quoteNumber(0), quoteNumber(2147483647)]).toEqual(["0", "2147483647"]);
    for (const number of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2147483648, -0.5])
      expect([number, attempt(() => quoteNumber(number))]).toEqual([number, undefined]);
  });
});
