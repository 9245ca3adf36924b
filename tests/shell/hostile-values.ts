import fc from "fast-check";
import { Decimal, Secret, type Value, type ValueMap } from "../../lib/shell";

/** Texts that broke something somewhere: quotes, expansions, control characters, look-alikes, paths. */
export const hostileTexts: readonly string[] = [
  ..."'\"‘’‚‛“”„–—―\u00a0\u0085".split(""),
  ..."''|\"\"|'@|\"@|’@|@'|\n'@\n".split("|"),
  ..."$(calc)|@x|trailing`|%PATH%|--%|--|-Force|;|&|#|<#|{|@(|a\"'; calc; '".split("|"),
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what PowerShell would expand
  "${env:x}",
  "|",
  ..."\0|\r|\r\n|a\n\nb|\u2028|\ufeff|\u001b[31m|\ud800|\udc00x|😀|e\u0301|\u202eabc|日本語表ソ|İı|ß".split("|"),
  ..."_x0041_|]]>|<Objs|#< CLIXML|/Date(0)/|2024-02-30T00:00:00Z|__proto__|constructor|toString|hasOwnProperty".split(
    "|",
  ),
  ..."\\\\server\\share|\\\\?\\C:\\x|[x]*?|CON|a:b|name. ".split("|"),
  "",
  "C:\\".padEnd(300, "x"),
];

const text = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));

const wholeNumber = fc.constantFrom(
  0,
  -0,
  1,
  -1,
  2 ** 31,
  -(2 ** 31),
  2 ** 31 - 1,
  -(2 ** 31) - 1,
  2 ** 53,
  -(2 ** 53) - 2,
);
const number = fc.oneof(wholeNumber, fc.integer(), fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, 5e-324, 0.1));
const int64 = fc.oneof(
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc.constantFrom(-(2n ** 63n), 2n ** 63n - 1n, 0n, 2n ** 53n + 1n, 2n ** 53n - 1n),
);
const decimal = fc
  .tuple(fc.bigInt({ min: 0n, max: 2n ** 96n - 1n }), fc.integer({ min: 0, max: 28 }), fc.boolean())
  .map(([digits, scale, negative]) => decimalOf(digits, scale, negative));
const date = fc.oneof(
  fc.date({ noInvalidDate: true }),
  fc.constantFrom(new Date(0), new Date("9999-12-31T23:59:59.999Z"), new Date("0001-01-01T00:00:00Z"), new Date(-1)),
);

function decimalOf(digits: bigint, scale: number, negative: boolean): Decimal {
  const padded = digits.toString().padStart(scale + 1, "0");
  const whole = padded.slice(0, padded.length - scale);
  const places = scale === 0 ? "" : `.${padded.slice(padded.length - scale)}`;
  return new Decimal(`${negative ? "-" : ""}${whole}${places}`);
}

/** A map with any own keys, `__proto__` among them. */
function mapOf(entries: readonly (readonly [string, Value])[]): ValueMap {
  const map: Record<string, Value> = Object.create(null);
  for (const [name, value] of entries) map[name] = value;
  return map;
}

/** Values of every kind that can be sent, nested. */
export const hostileValue: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    fc.constant(null),
    fc.boolean(),
    text,
    number,
    int64,
    decimal,
    date,
    fc.uint8Array(),
    text.map((secret) => new Secret(secret)),
    fc.array(tie("value")),
    fc.array(fc.tuple(text, tie("value"))).map(mapOf),
  ),
})).value;
