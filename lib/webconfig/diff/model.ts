import type { Position } from "../text/position";

export type ChangeKind = "added" | "removed" | "changed" | "moved" | "renamed" | "disabled" | "enabled";

/** One difference between two configuration files. */
export interface Change {
  readonly kind: ChangeKind;
  /** The fact path, for programs: `appSettings/add[uploadlimit]`. */
  readonly id: string;
  /** The place in the words of the file: `appSettings / UploadLimit`. */
  readonly path: string;
  /** The attribute, when the difference is about one of an element that both files have. */
  readonly attribute?: string;
  /** What the old file says: a value, or the whole text of an element. */
  readonly before?: string;
  readonly after?: string;
  /** Where it is in the old and in the new file. */
  readonly old?: Position;
  readonly new?: Position;
  /** Whether before or after hold a password, a key or the like; mask them before showing. */
  readonly secret: boolean;
}

export interface WebConfigDiff {
  readonly changes: readonly Change[];
}
