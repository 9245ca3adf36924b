import { z } from "zod";
import { Decimal, Secret, type ValueMap } from "../shell";

/** How the type words of an output shape are read. What does not fit is an error, never a silent undefined. */
export const text: z.ZodType<string> = z.string();
export const bool: z.ZodType<boolean> = z.boolean();
export const int32: z.ZodType<number> = z.number().int();
export const date: z.ZodType<Date> = z.date();
export const bytes: z.ZodType<Uint8Array> = z.instanceof(Uint8Array);

/** A UInt32 does not fit into the wire's Int32 and may come as an Int64. */
export const uint32: z.ZodType<number> = z.union([z.number().int().nonnegative(), z.bigint().transform(Number)]);

/** Exact: an Int64 that is small may come as an Int32. */
export const int64: z.ZodType<bigint> = z.union([z.bigint(), z.number().int().transform(BigInt)]);

/** A Double that is whole comes as an integer. */
export const double: z.ZodType<number> = z.union([z.number(), z.bigint().transform(Number)]);

export const decimal: z.ZodType<Decimal> = z.union([
  z.instanceof(Decimal),
  z.union([z.number(), z.bigint()]).transform((value) => new Decimal(String(value))),
]);

export const map: z.ZodType<ValueMap> = z.custom<ValueMap>(isMap, "expected a map");

function isMap(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return !(value instanceof Date || value instanceof Uint8Array || value instanceof Decimal || value instanceof Secret);
}

/** A member of an enumeration by name, in whatever case, or by number. */
export function memberOf<const M extends Readonly<Record<string, number>>>(members: M): z.ZodType<keyof M & string> {
  const names = Object.keys(members) as (keyof M & string)[];
  const canonical = (value: unknown): unknown => {
    if (typeof value === "number") return names.find((name) => members[name] === value);
    return typeof value === "string" ? names.find((name) => name.toLowerCase() === value.toLowerCase()) : undefined;
  };
  return z.unknown().transform((value, context) => {
    const name = canonical(value) as (keyof M & string) | undefined;
    if (name !== undefined) return name;
    context.addIssue({ code: "custom", message: `expected one of ${names.join(", ")}` });
    return z.NEVER;
  });
}
