import fc from "fast-check";
import type { OutputShape } from "../../lib/contract";
import { readWrappers } from "../../lib/contract/read-contracts";
import { Decimal, type Value, type ValueMap } from "../../lib/shell";

const { wrappers, sqlEnums, clusterEnums } = readWrappers();

/** Values of an output shape, as they come over the wire. */
export function anyOf(word: OutputShape): fc.Arbitrary<Value> {
  if (Array.isArray(word)) return fc.array(anyOf((word as readonly [OutputShape])[0]), { maxLength: 3 });
  if (typeof word !== "string") {
    const [[name, inner] = ["", "string"] as const] = Object.entries(word);
    if (name.startsWith("<")) return fc.dictionary(fc.string(), anyOf(inner)) as fc.Arbitrary<ValueMap>;
    return fc.record(
      Object.fromEntries(Object.entries(word).map(([key, value]) => [key, anyOf(value)])),
    ) as fc.Arbitrary<ValueMap>;
  }
  const [, kinds = "", remark = ""] = /^([^(]*?)\s*(?:\((.*)\))?$/s.exec(word) ?? [];
  const closed = /^\w+(\|\w+)+$/.test(remark) ? remark.split("|") : [];
  return fc.oneof(...kinds.split("|").map((kind) => anyOfKind(kind, closed)));
}

/** What a wrapper makes of such a value: flags as a list of names. */
export function asRead(shape: OutputShape, item: Value): Value {
  if (typeof shape === "string" || Array.isArray(shape) || item === null || typeof item !== "object") return item;
  const words = shape as { readonly [property: string]: OutputShape };
  return Object.fromEntries(
    Object.entries(item as ValueMap).map(([name, value]) => [
      name,
      String(words[name]).startsWith("flags:") ? String(value).split(", ") : value,
    ]),
  );
}

function anyOfKind(kind: string, closed: readonly string[]): fc.Arbitrary<Value> {
  const members = membersOf(kind.replace(/^flags:/, ""));
  if (members !== undefined && kind.startsWith("flags:"))
    return fc.subarray([...members], { minLength: 1 }).map((names) => names.join(", "));
  if (members !== undefined) return fc.constantFrom(...members);
  if (closed.length > 0 && kind !== "null")
    return fc.constantFrom(...closed.map((c) => (kind === "int32" ? Number(c) : c)));
  const found = KINDS[kind];
  if (found === undefined) throw new Error(`no sample for ${kind}`);
  return found;
}

function membersOf(kind: string): readonly string[] | undefined {
  const [source, name = ""] = kind.split(":");
  const members =
    source === "enum"
      ? wrappers.enums[name]
      : source === "smo"
        ? sqlEnums.get(name)?.members
        : source === "cluster"
          ? clusterEnums.get(name)?.members
          : undefined;
  return members === undefined ? undefined : Object.keys(members);
}

const int64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });

const KINDS: Readonly<Record<string, fc.Arbitrary<Value>>> = {
  null: fc.constant(null),
  string: fc.string(),
  name: fc.string(),
  bool: fc.boolean(),
  int32: fc.integer(),
  uint32: fc.nat(),
  int64,
  uint64: int64,
  double: fc.double({ noNaN: true, noDefaultInfinity: true }),
  decimal: fc.integer().map((number) => new Decimal(String(number))),
  date: fc.date({ noInvalidDate: true }),
  bytes: fc.uint8Array(),
  map: fc.constant({ status: 200, body: "x" }),
  value: fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
  "string[]": fc.array(fc.string()),
  "name[]": fc.array(fc.string()),
};
