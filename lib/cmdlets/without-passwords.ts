import { Decimal, Secret, type Value } from "../shell";

/** IIS gives the passwords of pools and sites in clear (QUIRKS, WebAdministration): here they become secrets. */
export function withoutPasswords(value: Value): Value {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(withoutPasswords);
  if (value instanceof Date || value instanceof Uint8Array || value instanceof Decimal || value instanceof Secret)
    return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name.toLowerCase() === "password" && typeof inner === "string" ? new Secret(inner) : withoutPasswords(inner),
    ]),
  );
}
