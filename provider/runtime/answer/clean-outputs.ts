/** What Pulumi can carry in outputs. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [name: string]: Plain };

const MAX_DEPTH = 100;

/**
 * Makes outputs that Pulumi can carry: `undefined`, a Buffer or a Date in them would fail after the work is done and
 * orphan the resource. Pure.
 */
export function cleanOutputs(value: unknown, depth = 0): Plain {
  if (value === null || value === undefined || depth > MAX_DEPTH) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  // Adding zero takes the sign off a zero: JSON does not carry it.
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : null;
  if (typeof value === "bigint") return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (Array.isArray(value)) return Array.from(value, (item) => cleanOutputs(item, depth + 1));
  if (typeof value !== "object") return null;
  if ("toJSON" in value && typeof value.toJSON === "function") return cleanOutputs(value.toJSON(), depth + 1);
  return cleanRecord(value as Readonly<Record<string, unknown>>, depth);
}

/** The properties that have a value; a key without one is left out. */
export function cleanRecord(record: Readonly<Record<string, unknown>>, depth = 0): { readonly [name: string]: Plain } {
  const kept = Object.entries(record).filter(([, item]) => item !== undefined && typeof item !== "function");
  return Object.fromEntries(kept.map(([name, item]) => [name, cleanOutputs(item, depth + 1)]));
}
