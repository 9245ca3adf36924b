import { z } from "zod";
import { Decimal, Secret, type Value, type ValueMap } from "../shell";

/** How the type words of an output shape are read. What does not fit is an error, never a silent undefined. */
export const words = {
  string: (): z.ZodType<string> => z.string(),
  bool: (): z.ZodType<boolean> => z.boolean(),
  int32: (): z.ZodType<number> => z.number().int(),
  /** A UInt32 does not fit into the wire's Int32 and may come as an Int64. */
  uint32: (): z.ZodType<number> => z.union([z.number().int().nonnegative(), z.bigint().transform(Number)]),
  /** Exact: an Int64 that is small may come as an Int32. */
  int64: (): z.ZodType<bigint> => z.union([z.bigint(), z.number().int().transform(BigInt)]),
  /** Exact: beyond Int64 a UInt64 comes as a decimal. */
  uint64: (): z.ZodType<bigint> =>
    z.union([words.int64(), z.instanceof(Decimal).transform(({ text }) => BigInt(text))]),
  /** A Double that is whole comes as an integer. */
  double: (): z.ZodType<number> => z.union([z.number(), z.bigint().transform(Number)]),
  decimal: (): z.ZodType<Decimal> =>
    z.union([
      z.instanceof(Decimal),
      z.union([z.number(), z.bigint()]).transform((value) => new Decimal(String(value))),
    ]),
  date: (): z.ZodType<Date> => z.date(),
  bytes: (): z.ZodType<Uint8Array> => z.instanceof(Uint8Array),
  map: (): z.ZodType<ValueMap> => z.custom<ValueMap>(isMap, "expected a map"),
  /** An object that stands for its name, such as a group's owner node: its name alone, or its properties. */
  name: (): z.ZodType<string> =>
    z.union([z.string(), z.custom<ValueMap>(hasName, "expected a name").transform(nameOf)]),
  value: (): z.ZodType<Value> => z.custom<Value>((value) => value !== undefined, "expected a value"),
} as const;

function isMap(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return !(value instanceof Date || value instanceof Uint8Array || value instanceof Decimal || value instanceof Secret);
}

const hasName = (value: unknown): boolean => isMap(value) && typeof nameOf(value as ValueMap) === "string";
const nameOf = (map: ValueMap): string => (map.Name ?? map.name) as string;

/** A map whose values are of one shape, whatever its keys are called (zod's own records leave out "__proto__"). */
export function mapOf<T>(shape: z.ZodType<T>): z.ZodType<Readonly<Record<string, T>>> {
  return words.map().transform((map, context) => {
    const entries = Object.entries(map).map(([name, value]) => {
      const read = shape.safeParse(value);
      for (const { message, path } of read.error?.issues ?? [])
        context.addIssue({ code: "custom", message, path: [name, ...path] });
      return [name, read.data as T] as const;
    });
    return Object.fromEntries(entries);
  });
}

type Members = Readonly<Record<string, number>>;

/** A member of an enumeration by name, in whatever case, or by number, or as name and number. */
export function memberOf<const M extends Members>(members: M): z.ZodType<keyof M & string> {
  return z.unknown().transform((value, context) => {
    const name = memberName(members, value);
    if (name !== undefined) return name as keyof M & string;
    context.addIssue({ code: "custom", message: `expected one of ${Object.keys(members).join(", ")}` });
    return z.NEVER;
  });
}

/** The members that a combination of flags is made of: as "A, B", or by number. None for 0 without a member of its own. */
export function flagsOf<const M extends Members>(members: M): z.ZodType<readonly (keyof M & string)[]> {
  return z.unknown().transform((value, context) => {
    const names = flagNames(members, value);
    if (names !== undefined) return names as (keyof M & string)[];
    context.addIssue({ code: "custom", message: `expected some of ${Object.keys(members).join(", ")}` });
    return z.NEVER;
  });
}

function memberName(members: Members, value: unknown): string | undefined {
  if (isMap(value))
    return memberName(members, (value as ValueMap).name) ?? memberName(members, (value as ValueMap).value);
  const number = numberOf(value);
  const names = Object.keys(members);
  if (number !== undefined) return names.find((name) => BigInt(members[name] ?? 0) === number);
  return typeof value === "string" ? names.find((name) => name.toLowerCase() === value.toLowerCase()) : undefined;
}

function flagNames(members: Members, value: unknown): readonly string[] | undefined {
  if (isMap(value)) return flagNames(members, (value as ValueMap).value ?? (value as ValueMap).name);
  const number = numberOf(value);
  if (number !== undefined) return flagsOfNumber(members, number);
  if (typeof value !== "string") return undefined;
  const names = value.split(",").map((part) => memberName(members, part.trim()));
  return names.every((name) => name !== undefined) ? names : undefined;
}

function flagsOfNumber(members: Members, number: bigint): readonly string[] | undefined {
  const entries = Object.entries(members).map(([name, bit]) => [name, BigInt(bit)] as const);
  const whole = entries.find(([, bits]) => bits === number);
  if (whole !== undefined) return [whole[0]];
  const inside = entries.filter(([, bits]) => bits !== 0n && (number & bits) === bits);
  const covered = inside.reduce((sum, [, bits]) => sum | bits, 0n);
  return covered === number ? inside.map(([name]) => name) : undefined;
}

/** Enumerations over 64 bits come as numbers in a text. */
function numberOf(value: unknown): bigint | undefined {
  if (typeof value === "bigint") return value;
  if (typeof value === "number") return Number.isInteger(value) ? BigInt(value) : undefined;
  return typeof value === "string" && /^-?\d+$/.test(value) ? BigInt(value) : undefined;
}
