import type { Files } from "../../shell";
import type { ObserveContext } from "../../upgrade/model";

/** What a look at a precondition may use: that of a step, and the operator's own disk. It only reads. */
export interface LookContext extends ObserveContext {
  readonly files: Pick<Files, "read">;
}

/** What a look found. What could not be looked at is `unknown`, never `ok`. */
export interface Finding {
  readonly state: "ok" | "wrong" | "unknown";
  /** What was seen, in words. */
  readonly seen: string;
  /** Single things behind it, one a line: each program, each drive. */
  readonly details?: readonly string[];
  /** What to do, where it is more particular than the precondition's own fix. */
  readonly fix?: string;
}

/** Parts of a list of preconditions, in the order in which they are shown. */
export const preconditionGroups = [
  "The server",
  "The new version",
  "The product",
  "Backups and copies",
  "Users and the way back",
] as const;
export type PreconditionGroup = (typeof preconditionGroups)[number];

/** Something that must be so before an upgrade begins. */
export interface Precondition {
  readonly id: string;
  readonly computer: string;
  /** The rows of the procedure that know of it. */
  readonly rows: readonly string[];
  readonly group: PreconditionGroup;
  readonly title: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do when it is not so. */
  readonly fix: string;
  readonly look: (context: LookContext) => Promise<Finding>;
}

export const isOk = (seen: string, details: readonly string[] = []): Finding => ({ state: "ok", seen, details });
export const isWrong = (seen: string, details: readonly string[] = []): Finding => ({ state: "wrong", seen, details });
export const isUnknown = (seen: string): Finding => ({ state: "unknown", seen });
