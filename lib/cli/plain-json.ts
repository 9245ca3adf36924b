import type { Json } from "../errors";

/** A value of plain data as JSON holds it: fields without a value are left out. */
export function plainJson(value: unknown): Json {
  return JSON.parse(JSON.stringify(value ?? null)) as Json;
}
