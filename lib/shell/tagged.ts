import { CutoverError } from "../errors";
import { Decimal } from "./decimal";
import { Secret } from "./secret";
import type { Value, ValueMap } from "./value";

/**
 * A value as it stands on the wire: one key that is its type, one value that JSON holds without loss. 64-bit numbers,
 * decimals and doubles travel as text; dates as UTC milliseconds; bytes as base64.
 */
export type Tagged =
  | { readonly null: true }
  | { readonly bool: boolean }
  | { readonly int32: number }
  | { readonly int64: string }
  | { readonly double: string }
  | { readonly decimal: string }
  | { readonly string: string }
  | { readonly date: string }
  | { readonly bytes: string }
  | { readonly secret: string }
  | { readonly list: readonly Tagged[] }
  | { readonly map: readonly (readonly [string, Tagged])[] };

const INT32_MIN = -(2 ** 31);
const INT32_MAX = 2 ** 31 - 1;
const INT64_LIMIT = 2n ** 63n;
const MAX_DEPTH = 200;

/**
 * Turns a value into its wire form. A `Secret` is revealed here: the result must go to the far side and nowhere else.
 *
 * @throws CutoverError VALUE_NOT_SENDABLE for functions, symbols, undefined, holes, cycles, depth above 200, objects that are
 * not plain, numbers beyond Int64 and decimals that are none.
 */
export function toTagged(value: Value, where = "value", depth = 0): Tagged {
  if (depth > MAX_DEPTH) throw notSendable(where, `is nested more than ${MAX_DEPTH} levels deep`);
  if (value === null) return { null: true };
  if (typeof value === "boolean") return { bool: value };
  if (typeof value === "string") return { string: value };
  if (typeof value === "number") return taggedNumber(value);
  if (typeof value === "bigint") return taggedInt64(value, where);
  if (typeof value !== "object") throw notSendable(where, `is of type ${typeof value}`);
  if (value instanceof Date) return taggedDate(value, where);
  if (value instanceof Uint8Array) return { bytes: Buffer.from(value).toString("base64") };
  if (value instanceof Decimal) return taggedDecimal(value, where);
  if (value instanceof Secret) return { secret: value.reveal() };
  if (Array.isArray(value)) {
    // Array.from fills holes with undefined, which is refused; map would leave them out silently.
    return { list: Array.from(value as readonly Value[], (item, i) => toTagged(item, `${where}[${i}]`, depth + 1)) };
  }
  return { map: entriesOf(value, where).map(([name, item]) => [name, toTagged(item, `${where}.${name}`, depth + 1)]) };
}

/** Only plain objects: the content of any other (a Map, a class's instance) would be lost on the way. */
function entriesOf(value: object, where: string): readonly (readonly [string, Value])[] {
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
  if (!isPlain) throw notSendable(where, `is a ${value.constructor?.name ?? "object of a class"}`);
  try {
    return Object.entries(value as ValueMap);
  } catch (cause) {
    throw notSendable(where, "has a property that cannot be read", cause);
  }
}

/** Reads a value from its wire form; the inverse of `toTagged`. */
export function fromTagged(tagged: Tagged): Value {
  if ("null" in tagged) return null;
  if ("bool" in tagged) return tagged.bool;
  if ("int32" in tagged) return tagged.int32;
  if ("int64" in tagged) return BigInt(tagged.int64);
  if ("double" in tagged) return tagged.double === "-0" ? -0 : Number(tagged.double);
  if ("decimal" in tagged) return new Decimal(tagged.decimal);
  if ("string" in tagged) return tagged.string;
  if ("date" in tagged) return new Date(Number(tagged.date));
  if ("bytes" in tagged) return new Uint8Array(Buffer.from(tagged.bytes, "base64"));
  if ("secret" in tagged) return new Secret(tagged.secret);
  if ("list" in tagged) return tagged.list.map(fromTagged);
  return mapFromEntries(tagged.map);
}

function mapFromEntries(entries: readonly (readonly [string, Tagged])[]): ValueMap {
  const map: Record<string, Value> = Object.create(null);
  for (const [name, item] of entries) map[name] = fromTagged(item);
  return map;
}

function taggedNumber(value: number): Tagged {
  const isInt32 = Number.isInteger(value) && value >= INT32_MIN && value <= INT32_MAX && !Object.is(value, -0);
  if (isInt32) return { int32: value };
  return { double: Object.is(value, -0) ? "-0" : String(value) };
}

function taggedInt64(value: bigint, where: string): Tagged {
  if (value >= INT64_LIMIT || value < -INT64_LIMIT) throw notSendable(where, "does not fit into an Int64");
  return { int64: value.toString() };
}

function taggedDecimal(value: Decimal, where: string): Tagged {
  if (!value.isExact) throw notSendable(where, "is no number that a System.Decimal holds");
  return { decimal: value.text };
}

function taggedDate(value: Date, where: string): Tagged {
  if (Number.isNaN(value.getTime())) throw notSendable(where, "is an invalid date");
  return { date: String(value.getTime()) };
}

function notSendable(where: string, because: string, cause?: unknown): CutoverError {
  return new CutoverError({ code: "VALUE_NOT_SENDABLE", what: `${where} ${because}, which cannot be sent.`, cause });
}
