import type { Position } from "../text/position";

export const RULES = [
  "malformed",
  "encoding",
  "doctype",
  "root",
  "too-large",
  "config-sections-not-first",
  "section-not-declared",
  "section-declared-twice",
  "section-twice",
  "duplicate-key",
  "missing-key",
  "remove-after-add",
  "location-overlap",
  "location-nested",
  "config-source",
  "encrypted",
  "locked",
  "prefix-not-declared",
  "stray-text",
] as const;

export type CheckRule = (typeof RULES)[number];

/** Something about a configuration file that IIS or .NET will refuse, may refuse, or that a person should know. */
export interface Finding extends Position {
  readonly rule: CheckRule;
  /** `error`: HTTP 500.19 or a configuration error is certain. `warning`: it depends on the server. `note`: nothing is wrong. */
  readonly severity: "error" | "warning" | "note";
  readonly message: string;
  /** The place in the words of the file. */
  readonly path: string;
  /** The other place, where two are involved. */
  readonly other?: Position;
}
