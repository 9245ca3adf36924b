import canonicalize = require("canonicalize");

// Its types tell of a default export; in CommonJS the module itself is the function.
const serialize = canonicalize as unknown as (input: unknown) => string | undefined;

/** A value as canonical JSON (RFC 8785): equal values give equal text. */
export function canonicalText(value: unknown): string {
  return serialize(value) ?? "null";
}
