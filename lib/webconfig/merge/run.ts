import type { WebConfigDocument } from "../document";
import type { Version } from "../match/align";
import { isSecret } from "../secret";
import type { Span } from "../tree/node";
import type { AppliedEdit, Conflict, ConflictSide, Decision } from "./model";
import type { Splice } from "./splice";
import type { Unit } from "./unit";

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
  /** Edits that would break the file, by fact path, with the reason. A person has to decide them. */
  readonly refused: ReadonlyMap<string, string>;
  /** Fact paths of section declarations that the result needs. */
  readonly required: ReadonlySet<string>;
  readonly used: Set<string>;
  readonly open: Conflict[];
  readonly settled: Conflict[];
  readonly applied: AppliedEdit[];
  readonly notes: string[];
  /** Merges a container that both files have. */
  readonly mergeContainer: (container: Container) => void;
  /** Merges what lies below a container that THEIRS may lack; returns what then has no place. */
  readonly mergeInside: (container: Container) => readonly Unit[];
}

/** A container in the three versions, while its children are merged. */
export interface Container {
  readonly run: MergeRun;
  /** Path for the schema, such as `system.web/pages`. */
  readonly path: string;
  /** Path of the facts, such as `location[admin]/system.web/pages`. */
  readonly id: string;
  /** Path for reading, such as `location admin / system.web / pages`. */
  readonly label: string;
  readonly base: Version | undefined;
  readonly ours: Version;
  readonly theirs: Version;
}

export const UNKNOWN_AUTHOR = "the two files differ, and without the old default nobody knows who changed it";

/** Reports a dispute; answers what was decided about it, or nothing while it is open. */
export function dispute(run: MergeRun, about: Dispute): Decision | undefined {
  const { facts, ...rest } = about;
  const secret = [about.base, about.ours, about.theirs].some(
    (found) => found?.value !== undefined && isSecret(about.id, found.value),
  );
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

/** A side of a conflict that is a whole thing: the text of all its parts. */
export function wholeSide(version: Version | undefined): ConflictSide {
  const [first] = version?.parts ?? [];
  if (!version || !first) return {};
  return side(version.document, first, version.parts.map((part) => version.document.raw(part)).join("\n"));
}

/** The sides of a dispute about whole things; base is left out when there is none. */
export function wholeSides({ run, base, ours, theirs }: Container): Pick<Dispute, "base" | "ours" | "theirs"> {
  return { ...(run.base ? { base: wholeSide(base) } : {}), ours: wholeSide(ours), theirs: wholeSide(theirs) };
}

/** Records something that is done to THEIRS. */
export function applied(run: MergeRun, at: Span, edit: Omit<AppliedEdit, "line" | "column" | "secret">): void {
  run.applied.push({
    ...edit,
    ...run.theirs.positionOf(at.start),
    get secret() {
      return [edit.before, edit.after].some((value) => value !== undefined && isSecret(edit.id, value));
    },
  });
}
