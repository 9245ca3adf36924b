import fc from "fast-check";
import { isCutoverError } from "../../lib/errors";
import { Decimal, fromTagged, Secret, toTagged, type Value } from "../../lib/shell";
import { hostileTexts, hostileValue } from "./hostile-values";

const MEGABYTE = 2 ** 20;

describe("tagged values", () => {
  it("come back as they went, whatever the value is", () => {
    fc.assert(
      fc.property(hostileValue, (value) => expect(plain(overTheWire(value))).toStrictEqual(plain(value))),
      {
        numRuns: 2000,
      },
    );
  });

  it.each(hostileTexts.map((text) => [JSON.stringify(text), text]))("carry %s as text, key and secret", (_, text) => {
    expect(overTheWire(text)).toBe(text);
    expect(Object.keys(overTheWire({ [text]: 1 }) as object)).toEqual(Object.keys({ [text]: 1 }));
    expect((overTheWire(new Secret(text)) as Secret).reveal()).toBe(text);
  });

  it("keep an own key __proto__ as a key, without touching any prototype", () => {
    const back = overTheWire(JSON.parse('{"__proto__":{"polluted":true}}'));
    expect(Object.keys(back as object)).toEqual(["__proto__"]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("keep keys apart that differ in case alone, in their order", () => {
    expect(Object.entries(overTheWire({ b: 1, a: 2, A: 3 }) as object)).toEqual([
      ["b", 1],
      ["a", 2],
      ["A", 3],
    ]);
  });

  it("say Int32 for whole numbers of its range and Double for the rest", () => {
    expect(toTagged(2 ** 31 - 1)).toEqual({ int32: 2147483647 });
    expect(toTagged(2 ** 31)).toEqual({ double: "2147483648" });
    expect(toTagged(-0)).toEqual({ double: "-0" });
    expect(toTagged(2n ** 63n - 1n)).toEqual({ int64: "9223372036854775807" });
  });

  it("keep the difference between nothing, one and many", () => {
    const lists: readonly Value[] = [[], [[]], [null], ["one"], [["one"]]];
    for (const list of lists) expect(overTheWire(list)).toEqual(list);
  });

  it("carry ten megabytes of text and a nesting of 200", () => {
    const long = "表".repeat(10 * MEGABYTE);
    expect(overTheWire(long) === long).toBe(true);
    expect(() => toTagged(nested(200))).not.toThrow();
  });

  const cycle: Record<string, unknown> = {};
  cycle.self = cycle;
  const throwing = {
    get password(): string {
      throw new Error("boom");
    },
  };
  it.each<[string, unknown]>([
    ["a function", () => 1],
    ["undefined", undefined],
    ["a symbol", Symbol("s")],
    ["a map with an undefined value", { a: undefined }],
    ["a list with a hole", new Array(1)],
    ["a cycle", cycle],
    ["a nesting of 201", nested(201)],
    ["a throwing getter", throwing],
    ["an Int64 too large", 2n ** 63n],
    ["an Int64 too small", -(2n ** 63n) - 1n],
    ["an invalid date", new Date(Number.NaN)],
    ["a decimal that is none", new Decimal("1; calc")],
    ["a decimal of 29 places", new Decimal(`0.${"1".repeat(29)}`)],
    ["a decimal beyond 2^96", new Decimal((2n ** 96n).toString())],
    ["a Map, whose entries would be lost", new Map([["a", 1]])],
    ["a Set", new Set([1])],
    ["a regular expression", /x/],
    ["a promise", Promise.resolve(1)],
    ["a boxed string", Object("text")],
    [
      "a class's instance",
      new (class Account {
        name = "x";
      })(),
    ],
  ])("refuse %s and say where it stands", (_, value) => {
    const thrown = thrownBy(() => toTagged({ list: [value as Value] }));
    expect(isCutoverError(thrown, "VALUE_NOT_SENDABLE")).toBe(true);
    expect(String(thrown)).toContain("value.list[0]");
  });
});

/** To the wire, through its JSON text, and back. */
function overTheWire(value: Value): Value {
  return fromTagged(JSON.parse(JSON.stringify(toTagged(value))));
}

/** The value with the text of its secrets in sight and with maps as lists, so that two can be compared wholly. */
function plain(value: Value): unknown {
  if (value instanceof Secret) return { secret: value.reveal() };
  if (value instanceof Decimal) return { decimal: value.text };
  if (value instanceof Date) return { date: value.getTime() };
  if (value instanceof Uint8Array) return { bytes: [...value] };
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return { map: Object.entries(value).map(([name, item]) => [name, plain(item)]) };
}

function nested(depth: number): Value {
  return depth === 0 ? "leaf" : [nested(depth - 1)];
}

function thrownBy(action: () => void): unknown {
  try {
    action();
  } catch (thrown) {
    return thrown;
  }
  return undefined;
}
