import type { ConflictSide } from "../../webconfig";
import { linesOf } from "./merged-lines";

/** A line of one of the versions, near a conflict. */
export interface ExcerptLine {
  readonly number: number;
  readonly text: string;
  /** Whether the conflict is about this line. */
  readonly disputed: boolean;
}

const LINES_AROUND = 4;
/** A whole section in dispute is read in an editor; here its beginning tells which one it is. */
const MAX_DISPUTED_LINES = 60;

/** What stands around one side of a conflict; empty when that version has nothing there. Pure. */
export function excerpt(lines: readonly string[], side: ConflictSide | undefined): readonly ExcerptLine[] {
  if (side?.line === undefined) return [];
  const first = side.line;
  const length = side.value === undefined ? 0 : Math.min(MAX_DISPUTED_LINES, linesOf(side.value).length);
  const from = Math.max(1, first - LINES_AROUND);
  const until = Math.min(lines.length, first + Math.max(1, length) - 1 + LINES_AROUND);
  return Array.from({ length: Math.max(0, until - from + 1) }, (_, i) => {
    const number = from + i;
    return { number, text: lines[number - 1] ?? "", disputed: number >= first && number < first + length };
  });
}
