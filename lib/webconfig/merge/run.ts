import type { WebConfigDocument } from "../document";
import { isSecret } from "../secret";
import type { Span } from "../tree/node";
import type { AppliedEdit, Conflict, ConflictSide, Decision } from "./model";
import type { Splice } from "./splice";

/** A dispute before anybody decided it. */
export interface Dispute {
  readonly id: string;
  readonly path: string;
  readonly attribute?: string;
  readonly reason: string;
  readonly base?: ConflictSide;
  readonly ours?: ConflictSide;
  readonly theirs?: ConflictSide;
  readonly facts?: readonly string[];
}

/** The three documents of one merge and what has come out of it so far. */
export interface MergeRun {
  readonly base: WebConfigDocument | undefined;
  readonly ours: WebConfigDocument;
  readonly theirs: WebConfigDocument;
  readonly splice: Splice;
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly onConflict: "ours" | "theirs" | undefined;
  readonly used: Set<string>;
  readonly open: Conflict[];
  readonly settled: Conflict[];
  readonly applied: AppliedEdit[];
  readonly notes: string[];
}

/** Reports a dispute; answers what was decided about it, or nothing while it is open. */
export function dispute(run: MergeRun, about: Dispute): Decision | undefined {
  const { facts, ...rest } = about;
  const values = [about.base?.value, about.ours?.value, about.theirs?.value];
  const secret = isSecret(about.id, values.filter((value) => value !== undefined).join(" "));
  const conflict: Conflict = { ...rest, facts: facts ?? [about.id], secret };
  const decided = run.decisions.get(about.id) ?? run.onConflict;
  if (run.decisions.has(about.id)) run.used.add(about.id);
  if (decided === undefined) run.open.push(conflict);
  else run.settled.push(conflict);
  return decided;
}

/** A side of a conflict: a value and where it stands. */
export function side(document: WebConfigDocument, span: Span, value: string): ConflictSide {
  return { value, ...document.positionOf(span.start) };
}

/** Records something that is done to THEIRS. */
export function applied(run: MergeRun, at: Span, edit: Omit<AppliedEdit, "line" | "column" | "secret">): void {
  const secret = isSecret(edit.id, `${edit.before ?? ""} ${edit.after ?? ""}`);
  run.applied.push({ ...edit, secret, ...run.theirs.positionOf(at.start) });
}
