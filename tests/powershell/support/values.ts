import fc from "fast-check";
import { Decimal, Secret, type Value } from "../../../lib/shell";
import { hostileTexts } from "./hostile-texts";

/** Texts that go wrong where somebody parses, quotes, expands or re-encodes them, and any others. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...hostileTexts) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...hostileTexts), fc.constantFrom(...hostileTexts)).map((two) => two.join("")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  // Any UTF-16, surrogates that stand alone among them.
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
      .map((units) => String.fromCharCode(...units)),
  },
);

const numbers: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom<Value>(
    0,
    -0,
    1,
    -1,
    Number.NaN,
    Infinity,
    -Infinity,
    2 ** 53 - 1,
    2 ** 53 + 2,
    2 ** 31,
    -(2 ** 31),
    5e-324,
    1.7976931348623157e308,
    0.1,
  ),
  fc.integer(),
  fc.double(),
  fc.constantFrom<Value>(0n, 2n ** 53n + 1n, 2n ** 63n - 1n, -(2n ** 63n)),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc
    .constantFrom(
      "79228162514264337593543950335",
      "-79228162514264337593543950335",
      "0.0000000000000000000000000001",
      "12.50",
      "-0.10",
    )
    .map((text) => new Decimal(text)),
);

const scalars: fc.Arbitrary<Value> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  { weight: 3, arbitrary: numbers },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Value>(
      null,
      true,
      false,
      "",
      new Date(0),
      new Date("9999-12-31T23:59:59.999Z"),
      new Date(-1),
      new Date("0001-01-01T00:00:00.000Z"),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.date({
      min: new Date("0001-01-02T00:00:00Z"),
      max: new Date("9999-12-30T00:00:00Z"),
      noInvalidDate: true,
    }),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }).map((bytes) => new Uint8Array(bytes)) },
);

/** Any value that can be sent but secrets, which do not come back. */
export const sendableValue: fc.Arbitrary<Value> = fc.letrec<{ value: Value; list: Value; map: Value }>((tie) => ({
  value: fc.oneof({ depthSize: "small", withCrossShrink: true }, scalars, tie("list"), tie("map")),
  list: fc.array(tie("value"), { maxLength: 4 }),
  map: fc.dictionary(hostileText, tie("value"), { maxKeys: 4, noNullPrototype: false }),
})).value;

/** The same in a form that says every difference: types, -0 and NaN, order of keys, prototypes left out. */
export function plainOf(value: Value): unknown {
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "number") return { number: Object.is(value, -0) ? "-0" : String(value) };
  if (typeof value === "bigint") return { bigint: String(value) };
  if (value instanceof Date) return { date: value.getTime() };
  if (value instanceof Uint8Array) return { bytes: [...value] };
  if (value instanceof Decimal) return { decimal: value.text };
  if (value instanceof Secret) return { secret: "***" };
  if (Array.isArray(value)) return { list: value.map(plainOf) };
  return { map: Object.entries(value).map(([name, item]) => [name, plainOf(item)]) };
}
