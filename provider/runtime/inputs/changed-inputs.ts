import { isDeepStrictEqual } from "node:util";
import type { Given, Kind } from "../kinds";
import { commonNames } from "../kinds";
import { inputNames } from "./split-inputs";
import { holdsUnknown } from "./unknown-values";

/** Internal, or of no meaning for what is there: never a change by itself. */
const NEVER = ["__provider", "declaredBy"];

/** The names of the inputs that differ from those among the old outputs; what is not known yet differs. Pure. */
export function changedInputs(kind: Kind, olds: Given, news: Given): readonly string[] {
  const names = inputNames(kind).filter((name) => !NEVER.includes(name));
  return names.filter((name) => holdsUnknown(news[name]) || !isDeepStrictEqual(plain(olds[name]), plain(news[name])));
}

/** Of changed inputs those that declare another end. Pure. */
export function changedGoals(kind: Kind, changed: readonly string[]): readonly string[] {
  return changed.filter((name) => !kind.means.includes(name) && !commonNames.includes(name));
}

/** Without the difference between a key that is missing and one that is undefined. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
