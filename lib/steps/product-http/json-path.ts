import type { Json } from "../../errors";

/** The value at a path of names joined by dots, or undefined. Pure. */
export function valueAt(json: Json, path: string): Json | undefined {
  let value: Json | undefined = json;
  for (const name of path.split(".")) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    value = Object.hasOwn(value, name) ? (value as { readonly [key: string]: Json })[name] : undefined;
  }
  return value;
}

/** The same as text; null when there is none. */
export function textAt(json: Json, path: string): string | null {
  const value = valueAt(json, path);
  return value === undefined || value === null || typeof value === "object" ? null : String(value);
}

/** The same as a number; null when there is none. */
export function numberAt(json: Json, path: string): number | null {
  const text = textAt(json, path);
  return text === null || text.trim() === "" || !Number.isFinite(Number(text)) ? null : Number(text);
}
