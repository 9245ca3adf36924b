import canonicalize = require("canonicalize");

import type { Json } from "../../errors";

// The package exports the function itself; its types speak of a default export.
const serialize = canonicalize as unknown as (value: unknown) => string | undefined;

/**
 * The one JSON text of a value (RFC 8785): the same for the same content, whatever the order of its keys.
 *
 * @example canonicalJson({ b: 1, a: 2 }) // '{"a":2,"b":1}'
 */
export function canonicalJson(value: unknown): string {
  return serialize(value) ?? "null";
}

/** A copy as it would be read back from a journal: undefined left out, classes turned into what they print as. */
export function plainJson(value: unknown): Json {
  return value === undefined ? null : (JSON.parse(canonicalJson(value)) as Json);
}

/** Whether two values are the same JSON. */
export function sameJson(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
