import { CutoverError } from "../../errors";
import type { EstateTarget, EstateTargets } from "../estate-targets";

/** The target of this name, in upper or lower case. @throws CutoverError TARGET_NEEDED without a name, TARGET_UNKNOWN */
export function targetNamed({ each }: EstateTargets, name: string | undefined): EstateTarget {
  const names = each.map((one) => one.name).join(", ");
  if (name === undefined) {
    throw new CutoverError({ code: "TARGET_NEEDED", what: `The upgrade file has the targets ${names}.` });
  }
  const found = each.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (found !== undefined) return found;
  const what = `"${name}" is no target of the upgrade file. Its targets are ${names}.`;
  throw new CutoverError({ code: "TARGET_UNKNOWN", what });
}
