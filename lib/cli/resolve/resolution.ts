import { isCutoverError } from "../../errors";
import { type Conflict, type Decision, type MergeResult, merge } from "../../webconfig";
import type { MergeFiles } from "../read-merge-files";
import { type Choice, decisionOf } from "./choice";

type Decisions = ReadonlyMap<string, Decision>;

/** A merge while a person decides its conflicts. A value: every choice gives another one. */
export interface Resolution {
  readonly files: MergeFiles;
  readonly decisions: Decisions;
  /** The conflicts as they are before anybody decides. */
  readonly initial: readonly Conflict[];
  /** Every conflict that is asked or was decided: a decision can raise a further one. */
  readonly conflicts: readonly Conflict[];
  readonly result: MergeResult;
}

export type ConflictState = "open" | "decided" | "not asked";

/**
 * Begins a resolution.
 *
 * @param given decisions that were made earlier; each must belong to a conflict
 * @throws CutoverError WEBCONFIG_DECISION_UNKNOWN, and what `merge` throws
 */
export function openResolution(files: MergeFiles, given: Readonly<Record<string, Decision>> = {}): Resolution {
  const first = merge(files);
  const initial = first.kind === "conflicts" ? first.conflicts : [];
  const decisions = new Map(Object.entries(given));
  const result = decisions.size === 0 ? first : merge({ ...files, decisions });
  return { files, decisions, initial, conflicts: allOf(initial, result), result };
}

/** The resolution with one conflict decided; itself when the conflict is not there or does not have that choice. */
export function decide(resolution: Resolution, id: string, choice: Choice): Resolution {
  const conflict = resolution.conflicts.find((one) => one.id === id);
  const decision = conflict && decisionOf(conflict, choice);
  if (decision === undefined) return resolution;
  return settled(resolution, new Map([...resolution.decisions, [id, decision]]));
}

/** The resolution with one decision taken back. */
export function takeBack(resolution: Resolution, id: string): Resolution {
  if (!resolution.decisions.has(id)) return resolution;
  return settled(resolution, new Map([...resolution.decisions].filter(([one]) => one !== id)));
}

/** A conflict that is neither open nor decided has been answered by a decision about another one. */
export function stateOf({ decisions, result }: Resolution, conflict: Conflict): ConflictState {
  if (decisions.has(conflict.id)) return "decided";
  const open = result.kind === "conflicts" && result.conflicts.some((one) => one.id === conflict.id);
  return open ? "open" : "not asked";
}

export function openCount({ result }: Resolution): number {
  return result.kind === "conflicts" ? result.conflicts.length : 0;
}

function settled(resolution: Resolution, wanted: Decisions): Resolution {
  const { files, initial } = resolution;
  const { decisions, result } = withoutStale(files, wanted);
  const before = resolution.conflicts.filter((conflict) => decisions.has(conflict.id));
  return { files, decisions, initial, conflicts: allOf([...initial, ...before], result), result };
}

/** A decision about a conflict that only another decision had raised goes with that one. */
function withoutStale(files: MergeFiles, wanted: Decisions): Pick<Resolution, "decisions" | "result"> {
  try {
    return { decisions: wanted, result: merge({ ...files, decisions: wanted }) };
  } catch (thrown) {
    if (!isCutoverError(thrown, "WEBCONFIG_DECISION_UNKNOWN")) throw thrown;
    const { unknown } = thrown.details;
    const kept = new Map([...wanted].filter(([id]) => !(Array.isArray(unknown) && unknown.includes(id))));
    if (kept.size === wanted.size) throw thrown;
    return withoutStale(files, kept);
  }
}

function allOf(known: readonly Conflict[], result: MergeResult): readonly Conflict[] {
  const now = result.kind === "conflicts" ? result.conflicts : result.settled;
  return [...new Map([...known, ...now].map((conflict) => [conflict.id, conflict])).values()];
}
