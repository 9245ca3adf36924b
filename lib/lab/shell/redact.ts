import { Decimal, Secret, type Value, type ValueMap } from "../../shell";
import { sha256Of } from "../blobs/memory-blobs";
import type { Plain } from "../history";

const LONGEST_TEXT = 4000;

/** A call's parameters as they stand in the history: secrets as ***, bytes and very long texts by hash and length. */
export function redact(value: Value): Plain {
  if (value === null || typeof value === "boolean" || typeof value === "number") return value;
  if (typeof value === "string") return value.length > LONGEST_TEXT ? digest(Buffer.from(value, "utf8")) : value;
  if (typeof value === "bigint") return value.toString();
  if (value instanceof Secret) return "***";
  if (value instanceof Uint8Array) return digest(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (value instanceof Decimal) return value.text;
  if (Array.isArray(value)) return value.map(redact);
  return redactMap(value as ValueMap);
}

export function redactMap(map: ValueMap): { readonly [name: string]: Plain } {
  return Object.fromEntries(Object.entries(map).map(([name, item]) => [name, redact(item)]));
}

function digest(bytes: Uint8Array): Plain {
  return { sha256: sha256Of(bytes), length: bytes.length };
}
