import type { ParameterContract } from "../../../lib/contract";
import { elementTypeOf, isListType } from "../../../lib/contract/parameter-type";
import { Decimal, Secret, type Value } from "../../../lib/shell";
import type { Chance } from "./chance";

const texts = [
  "TimeTracker NX",
  "a",
  "x y",
  "*",
  "C:\\inetpub",
  "日本語",
  "$(exit)",
  "{ exit }",
  "-Force",
  "1.5",
  "@x",
];

/** Values that are right for no type, or for an unexpected one. */
export const ODD: readonly Value[] = [
  null,
  "",
  " ",
  "abc",
  "0",
  "5",
  " 12 ",
  "+5",
  "-7",
  "1.5",
  "1,5",
  "1e3",
  "0x1F",
  "0b11",
  "1kb",
  "12L",
  "1_0",
  "true",
  "$true",
  "$null",
  "fri",
  "{ Get-Date }",
  "$(exit)",
  "2020-01-02",
  "01/02/2020 03:04:05",
  "13/01/2020",
  "2020-01-02T03:04:05Z",
  "1:2:3",
  "1.02:03:04.5",
  "10.0.0.1",
  "::1",
  "http://localhost/a b",
  "00000000-0000-0000-0000-00000000000A",
  "{0000000000000000000000000000000a}",
  0,
  1,
  5,
  -1,
  300,
  70000,
  2147483648,
  1.5,
  2.5,
  -2.5,
  1e20,
  1e-5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  7n,
  9007199254740993n,
  637135310450000000n,
  new Decimal("12.50"),
  true,
  false,
  new Date(Date.UTC(2020, 0, 2, 3, 4, 5)),
  new Uint8Array([1, 255]),
  new Uint8Array([]),
  [],
  ["a", "b"],
  [null],
  [""],
  [1, "2"],
  [["a", "b"]],
  [["a"], "b"],
  ["Monday", 1],
  [true],
  { a: 1 },
  {},
  new Secret("hidden"),
];

/** A value that the parameter takes. */
export function fittingValue(chance: Chance, parameter: ParameterContract): Value {
  const { type } = parameter;
  if (type === "Byte[]") return new Uint8Array([chance.below(256), 7]);
  if (isListType(type)) {
    const element = { ...parameter, type: type === "StringCollection" ? "String" : elementTypeOf(type) };
    if (chance.percent(30)) return fittingValue(chance, element);
    return Array.from({ length: 1 + chance.below(3) }, () => fittingValue(chance, element));
  }
  if (parameter.enumeration?.name === type) return enumValue(chance, parameter.enumeration.members);
  if (parameter.validValues.length > 0) return anyCase(chance, chance.pick(parameter.validValues));
  if (parameter.range !== undefined) return chance.pick(parameter.range.map(Number));
  return scalarValue(chance, type);
}

function scalarValue(chance: Chance, type: string): Value {
  switch (type) {
    case "SwitchParameter":
    case "Boolean":
      return chance.percent(80);
    case "Byte":
    case "UInt16":
    case "Int32":
    case "UInt32":
      return chance.pick([0, 1, 7, 80, 255, "12", "0x1F"]);
    case "Int64":
    case "UInt64":
      return chance.pick<Value>([7n, 1, "12", 9007199254740993n]);
    case "DateTime":
      return chance.pick<Value>([new Date(Date.UTC(2026, 10, 21, 16)), "2020-01-02", "01/02/2020 03:04:05"]);
    case "TimeSpan":
      return chance.pick<Value>(["1:2:3", "5", 5, "1.02:03:04"]);
    case "Guid":
      return chance.pick(["00000000-0000-0000-0000-00000000000A", "{0000000000000000000000000000000a}"]);
    case "Uri":
      return chance.pick(["http://localhost/", "relative", "a b"]);
    case "IPAddress":
      return chance.pick(["10.0.0.1", "::1", "5"]);
    case "Hashtable":
      return chance.pick<Value>([{}, { a: 1 }, { "a b": [1, "x"] }]);
    case "SecureString":
      return new Secret("hidden");
    case "PSCredential":
      return { userName: "u", password: new Secret("p") };
    default:
      return chance.pick(texts);
  }
}

function enumValue(chance: Chance, members: Readonly<Record<string, number>>): Value {
  const name = chance.pick(Object.keys(members));
  const number = members[name] ?? 0;
  return chance.pick<Value>([
    name,
    anyCase(chance, name),
    name.slice(0, 1 + chance.below(name.length)),
    number,
    `${number}`,
  ]);
}

function anyCase(chance: Chance, text: string): string {
  return chance.pick([text, text.toLowerCase(), text.toUpperCase()]);
}
