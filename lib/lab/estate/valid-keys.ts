import { z } from "zod";

type Schema = z.core.$ZodType;

/** The keys that a schema knows at a path of a value; of a union those of the form that the value names with `does`. */
export function validKeys(schema: Schema, path: readonly PropertyKey[], value: unknown): readonly string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodDiscriminatedUnion || inner instanceof z.ZodUnion) {
    const forms = inner.options as readonly Schema[];
    const does = propertyOf(value, "does");
    const form = forms.find((one) => one instanceof z.ZodObject && literalOf(one.shape.does) === does);
    return (form === undefined ? forms : [form]).flatMap((one) => validKeys(one, path, value));
  }
  const [part, ...rest] = path;
  if (inner instanceof z.ZodObject) {
    if (part === undefined) return Object.keys(inner.shape);
    const child = inner.shape[String(part)] as Schema | undefined;
    return child === undefined ? [] : validKeys(child, rest, propertyOf(value, part));
  }
  if (part === undefined) return [];
  if (inner instanceof z.ZodRecord) return validKeys(inner.valueType, rest, propertyOf(value, part));
  if (inner instanceof z.ZodArray) return validKeys(inner.element, rest, propertyOf(value, part));
  return [];
}

/** The texts that a `does` may have in a list of hazards or persons. */
export function namesOf(schema: Schema): readonly string[] {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodDiscriminatedUnion)) return [];
  return (inner.options as readonly Schema[]).flatMap((one) =>
    one instanceof z.ZodObject ? [String(literalOf(one.shape.does))] : [],
  );
}

function unwrap(schema: Schema): Schema {
  const wraps = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault;
  return wraps ? unwrap(schema.unwrap() as Schema) : schema;
}

function literalOf(schema: unknown): unknown {
  return schema instanceof z.ZodLiteral ? schema.value : undefined;
}

function propertyOf(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.hasOwn(value, key) ? (value as Record<PropertyKey, unknown>)[key] : undefined;
}
