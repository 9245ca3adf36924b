import type { Select, Value, ValueMap } from "../../shell";

/**
 * Keeps of each output object the properties that were asked for, as Select-Object does: names in any case, null for
 * one that the object has not. Texts, numbers and the like stay as they are.
 */
export function project(output: readonly Value[], select: Select | undefined): readonly Value[] {
  if (select === undefined || select === "all") return output;
  return output.map((value) => (isObject(value) ? pick(value, select) : value));
}

function pick(object: ValueMap, names: readonly string[]): ValueMap {
  const keys = new Map(Object.keys(object).map((key) => [key.toLowerCase(), key]));
  return Object.fromEntries(
    names.map((name) => {
      const key = keys.get(name.toLowerCase());
      return [name, key === undefined ? null : (object[key] ?? null)];
    }),
  );
}

function isObject(value: Value): value is ValueMap {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
