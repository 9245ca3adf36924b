import { CutoverError } from "../../errors";
import type { PartIndex } from "../part-index";

/** The estate's choice, or the default. @throws CutoverError LAB_UNKNOWN_BEHAVIOUR for what is not an assumed behaviour. */
export function chosenVariant(parts: PartIndex, choice: string | undefined, id: string): string {
  const behaviour = parts.behaviours.get(id);
  if (behaviour === undefined || !("variants" in behaviour)) {
    throw new CutoverError({ code: "LAB_UNKNOWN_BEHAVIOUR", what: `The lab has no assumed behaviour "${id}".` });
  }
  return choice ?? behaviour.default;
}
