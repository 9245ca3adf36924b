import type { Position } from "../text/position";

/** What one version has at a disputed place; `value` is missing where the version has nothing there. */
export interface ConflictSide extends Partial<Position> {
  readonly value?: string;
}

/** Something that both sides changed, or that cannot be settled without a person. */
export interface Conflict {
  /** Stable for the same three files: the fact's path. Decisions are given by it. */
  readonly id: string;
  /** The place in the words of the file, such as `appSettings / UploadLimit`. */
  readonly path: string;
  /** The attribute in dispute, when it is about one. */
  readonly attribute?: string;
  readonly reason: string;
  readonly base?: ConflictSide;
  readonly ours?: ConflictSide;
  readonly theirs?: ConflictSide;
  /** The fact paths that this conflict covers. */
  readonly facts: readonly string[];
  /** Whether the values hold a password, a key or the like. */
  readonly secret: boolean;
}

/** What a person decided about a conflict. */
export type Decision = "ours" | "theirs" | { readonly value: string };

/** One thing that was done to THEIRS. */
export interface AppliedEdit {
  readonly kind: "added" | "removed" | "changed" | "moved" | "disabled" | "enabled" | "comment";
  readonly id: string;
  readonly path: string;
  readonly attribute?: string;
  readonly before?: string;
  readonly after?: string;
  readonly secret: boolean;
  /** Where in THEIRS. */
  readonly line: number;
  readonly column: number;
}

export interface MergeInput {
  /** The default that OURS was made from. Without it nothing is guessed: every difference is a conflict. */
  readonly base?: Uint8Array;
  /** The customised file. */
  readonly ours: Uint8Array;
  /** The new default. The result is this file plus the customisations. */
  readonly theirs: Uint8Array;
  readonly decisions?: Readonly<Record<string, Decision>> | ReadonlyMap<string, Decision>;
  /** How to settle conflicts that no decision settles; without it they are reported. */
  readonly onConflict?: "ours" | "theirs";
}

interface MergeOutcome {
  /** What was brought over from OURS, in the order of the file. */
  readonly applied: readonly AppliedEdit[];
  /** What a reader should know: values that were settled by a rule, duplicates that were left out. */
  readonly notes: readonly string[];
}

export type MergeResult =
  | (MergeOutcome & {
      readonly kind: "merged";
      readonly bytes: Uint8Array;
      /** The conflicts that decisions or `onConflict` settled. */
      readonly settled: readonly Conflict[];
    })
  | (MergeOutcome & {
      readonly kind: "conflicts";
      readonly conflicts: readonly Conflict[];
      /** The merge with THEIRS wherever a conflict is open. Not to be used as a result. */
      readonly preview: Uint8Array;
    });
