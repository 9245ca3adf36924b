import type { Conflict, ConflictSide, MergeResult } from "../../webconfig";
import { hang } from "./hang";
import type { Style } from "./style";

/** What is told of a merge; conflicts have their secrets masked already. */
export type ShownMerge = Pick<MergeResult, "kind" | "applied" | "notes"> & {
  readonly conflicts: readonly Conflict[];
  /** Where the result was written; undefined in a dry run and while conflicts are open. */
  readonly out: string | undefined;
  /** Where the file that stood there before is kept. */
  readonly kept?: string;
};

/** A merge as a person reads it. Pure. */
export function mergeText(merge: ShownMerge, style: Style, columns: number): string {
  const notes = merge.notes.map((note) => hang(note, { prefix: "  note: ", columns, paintPrefix: style.faint }));
  const conflicts = merge.conflicts.flatMap((conflict) => conflictLines(conflict, style, columns));
  const carried = `${merge.applied.length} ${merge.applied.length === 1 ? "change" : "changes"} carried over`;
  if (merge.kind === "merged") {
    const settled =
      merge.conflicts.length === 0
        ? ""
        : `, ${merge.conflicts.length} ${merge.conflicts.length === 1 ? "conflict" : "conflicts"} settled`;
    const done = merge.out === undefined ? "It can be merged, and nothing was written" : `${merge.out} is written`;
    const kept = merge.kept === undefined ? [] : [`The file that stood there is kept as ${merge.kept}.`];
    return [style.good(`${done}: ${carried}${settled}.`), ...kept, ...conflicts, ...notes].join("\n");
  }
  const open = merge.conflicts.length === 1 ? "1 conflict is" : `${merge.conflicts.length} conflicts are`;
  const head = `Nothing was written: ${open} yours to decide (${carried} otherwise).`;
  return [hang(head, { prefix: "", columns, paint: style.wait }), ...conflicts, ...notes].join("\n");
}

/** One conflict with its values and places, as a person reads it. Pure. */
export function conflictText(conflict: Conflict, style: Style, columns: number): string {
  return conflictLines(conflict, style, columns).join("\n");
}

function conflictLines(conflict: Conflict, style: Style, columns: number): readonly string[] {
  const place = conflict.attribute === undefined ? conflict.path : `${conflict.path}: ${conflict.attribute}`;
  return [
    hang(place, { prefix: "  ? ", columns, paintPrefix: style.wait, paint: style.strong }),
    hang(conflict.reason, { prefix: "    ", columns }),
    sideLine("    old default: ", conflict.base, columns),
    sideLine("    ours:        ", conflict.ours, columns),
    sideLine("    theirs:      ", conflict.theirs, columns),
    hang(conflict.id, { prefix: "    id:          ", columns, paintPrefix: style.faint, paint: style.faint }),
  ].filter((line) => line !== "");
}

function sideLine(prefix: string, side: ConflictSide | undefined, columns: number): string {
  if (side === undefined) return "";
  const place = side.line === undefined ? "" : ` (line ${side.line}, column ${side.column})`;
  return hang(`${side.value?.replace(/\s+/g, " ") ?? "not there"}${place}`, { prefix, columns });
}
