/** What Pulumi hands over in a preview for a value that is not known yet, also where no text may stand. */
export const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** Whether something not yet known stands anywhere in a value. Pure. */
export function holdsUnknown(value: unknown): boolean {
  if (value === UNKNOWN) return true;
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some(holdsUnknown);
}

/** Whether the part of a value at a path is not known: itself, something within it, or a part that it lies in. Pure. */
export function isUnknownAt(value: unknown, path: readonly PropertyKey[]): boolean {
  let part = value;
  for (const name of path) {
    if (part === UNKNOWN) return true;
    if (typeof part !== "object" || part === null) return false;
    part = (part as Readonly<Record<PropertyKey, unknown>>)[name];
  }
  return holdsUnknown(part);
}
