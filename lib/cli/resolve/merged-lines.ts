import { diffArrays } from "diff";

/** A line of the merged file as the page shows it. */
export interface MergedLine {
  readonly text: string;
  /** Whether THEIRS does not have this line there. */
  readonly changed: boolean;
}

export interface MergedLines {
  readonly lines: readonly MergedLine[];
  /** The line of the merged file where a line of THEIRS is, or where it was; both counted from 1. */
  readonly lineOf: (theirLine: number) => number;
}

export interface MergedTexts {
  readonly theirs: readonly string[];
  readonly merged: readonly string[];
  /** The merged file with its secrets masked, line by line. */
  readonly shown: readonly string[];
}

/** The merged file beside THEIRS. Pure. */
export function mergedLines({ theirs, merged, shown }: MergedTexts): MergedLines {
  // A masked value that had several lines has one; then the lines do not belong together and are compared as shown.
  const compared = merged.length === shown.length ? merged : shown;
  const lines: MergedLine[] = [];
  const places: number[] = [];
  for (const part of diffArrays([...theirs], [...compared])) {
    if (part.removed) places.push(...part.value.map(() => lines.length + 1));
    else {
      for (const _ of part.value) {
        lines.push({ text: shown[lines.length] ?? "", changed: part.added });
        if (!part.added) places.push(lines.length);
      }
    }
  }
  const last = Math.max(1, lines.length);
  return { lines, lineOf: (theirLine) => Math.min(last, places[theirLine - 1] ?? last) };
}

/** The lines of a text, whatever ends them. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}
