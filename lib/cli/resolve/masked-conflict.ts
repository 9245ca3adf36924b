import type { Conflict, ConflictSide } from "../../webconfig";
import { shownValue } from "./shown-value";

/** A conflict whose values may be shown. Pure. */
export function maskedConflict(conflict: Conflict): Conflict {
  const side = (one: ConflictSide | undefined) => {
    const value = shownValue(conflict, one, false);
    return one === undefined || value === undefined ? one : { ...one, value };
  };
  const { base, ours, theirs, ...rest } = conflict;
  const sides = Object.entries({ base: side(base), ours: side(ours), theirs: side(theirs) });
  return { ...rest, ...Object.fromEntries(sides.filter(([, one]) => one !== undefined)) };
}
