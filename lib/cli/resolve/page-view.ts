import type { Conflict } from "../../webconfig";
import type { MergeFiles } from "../read-merge-files";
import { type Choice, choiceOf, choicesOf, takesValue } from "./choice";
import { type ExcerptLine, excerpt } from "./excerpt";
import { type MergedLine, mergedLines } from "./merged-lines";
import { type ConflictState, openCount, type Resolution, stateOf } from "./resolution";
import { type ShownText, shownText } from "./shown-texts";
import { MASK, placeOf, shownValue } from "./shown-value";

export type SideName = "base" | "ours" | "theirs";

/** What the page shows: everything decided here, nothing there. */
export interface PageView {
  readonly out: string;
  readonly decisionsFile: string;
  readonly open: number;
  readonly decided: number;
  readonly conflicts: readonly ConflictView[];
  readonly merged: readonly MergedLine[];
  readonly notes: readonly string[];
}

export interface ConflictView {
  readonly id: string;
  readonly place: string;
  readonly reason: string;
  readonly state: ConflictState;
  readonly choice: Choice | null;
  readonly choices: readonly Choice["kind"][];
  /** Whether its values are masked here, and stand in the file of decisions in clear text when they are given by value. */
  readonly masked: boolean;
  readonly secret: boolean;
  readonly sides: readonly SideView[];
  /** Where it is in the merged file, counted from 1; null when nobody can tell. */
  readonly mergedLine: number | null;
}

export interface SideView {
  readonly side: SideName;
  readonly file: string;
  /** The value in dispute, or null when the version has nothing there. */
  readonly value: string | null;
  /** Whether the value is one of an attribute or a text, and no element that the excerpt shows whole. */
  readonly isValue: boolean;
  readonly line: number | null;
  readonly lines: readonly ExcerptLine[];
}

export interface PageNames {
  readonly base?: string;
  readonly ours: string;
  readonly theirs: string;
  readonly out: string;
  readonly decisions: string;
}

/** Makes views of resolutions of the same three files; what does not change is read once. */
export function pageViews(names: PageNames, files: MergeFiles, showSecrets: boolean): (of: Resolution) => PageView {
  const texts = {
    ...(files.base === undefined ? {} : { base: shownText(files.base, showSecrets) }),
    ours: shownText(files.ours, showSecrets),
    theirs: shownText(files.theirs, showSecrets),
  };
  return (resolution) => pageView(resolution, { names, texts, showSecrets });
}

interface Frame {
  readonly names: PageNames;
  readonly texts: { readonly [side in SideName]?: ShownText } & { readonly theirs: ShownText };
  readonly showSecrets: boolean;
}

function pageView(resolution: Resolution, frame: Frame): PageView {
  const { result, conflicts } = resolution;
  const bytes = result.kind === "merged" ? result.bytes : result.preview;
  const text = shownText(bytes, frame.showSecrets);
  const merged = mergedLines({ theirs: frame.texts.theirs.lines, merged: text.lines, shown: text.shown });
  const lineOf = (conflict: Conflict) => {
    const edit = result.applied.find((applied) => applied.id === conflict.id);
    const line = conflict.theirs?.line ?? edit?.line;
    return line === undefined ? null : merged.lineOf(line);
  };
  return {
    out: frame.names.out,
    decisionsFile: frame.names.decisions,
    open: openCount(resolution),
    decided: conflicts.filter((conflict) => stateOf(resolution, conflict) === "decided").length,
    conflicts: conflicts.map((conflict) => ({
      ...conflictView(resolution, conflict, frame),
      mergedLine: lineOf(conflict),
    })),
    merged: merged.lines,
    notes: result.notes,
  };
}

function conflictView(resolution: Resolution, conflict: Conflict, frame: Frame): Omit<ConflictView, "mergedLine"> {
  const { names, texts, showSecrets } = frame;
  const masked = conflict.secret && !showSecrets;
  const decision = resolution.decisions.get(conflict.id);
  const choice = decision === undefined ? null : choiceOf(conflict, decision);
  const sides = (["base", "ours", "theirs"] as const).filter((side) => texts[side] !== undefined);
  return {
    id: conflict.id,
    place: placeOf(conflict),
    reason: conflict.reason,
    state: stateOf(resolution, conflict),
    choice: masked && choice?.kind === "value" ? { ...choice, value: MASK } : choice,
    choices: choicesOf(conflict),
    masked,
    secret: conflict.secret,
    sides: sides.map((side) => ({
      side,
      file: names[side] ?? "",
      value: shownValue(conflict, conflict[side], showSecrets) ?? null,
      isValue: takesValue(conflict),
      line: conflict[side]?.line ?? null,
      lines: excerpt(texts[side]?.shown ?? [], conflict[side]),
    })),
  };
}
