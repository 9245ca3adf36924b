import { type Conflict, type ConflictSide, maskSecrets } from "../../webconfig";
import { takesValue } from "./choice";

export const MASK = "********";

/** The place in the words of the file, with the attribute when it is about one. */
export function placeOf(conflict: Conflict): string {
  const path = conflict.path === "" ? "configuration" : conflict.path;
  return conflict.attribute === undefined ? path : `${path}: ${conflict.attribute}`;
}

/** A side's value as it may be shown. */
export function shownValue(
  conflict: Conflict,
  side: ConflictSide | undefined,
  showSecrets: boolean,
): string | undefined {
  if (side?.value === undefined || showSecrets) return side?.value;
  const shown = maskSecrets(conflict.id, side.value);
  return conflict.secret && shown === side.value && takesValue(conflict) && shown !== "" ? MASK : shown;
}
