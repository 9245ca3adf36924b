import { CutoverError } from "../../errors";
import { LineIndex } from "../text/position";

/** The error for a file that is no well-formed XML, with line and column. */
export function malformed(text: string, offset: number, problem: string): CutoverError {
  const { line, column } = new LineIndex(text).at(offset);
  const marker = conflictMarker(text);
  const said = marker !== undefined ? new LineIndex(text).at(marker) : { line, column };
  return new CutoverError({
    code: "WEBCONFIG_NOT_WELL_FORMED",
    what:
      marker !== undefined
        ? `line ${said.line}, column ${said.column}: the file holds unresolved conflict markers (<<<<<<<).`
        : `line ${line}, column ${column}: ${problem}`,
    details: { line: said.line, column: said.column },
  });
}

function conflictMarker(text: string): number | undefined {
  const found = /(^|[\r\n])<{7}(?= |\r|\n|$)/.exec(text);
  return found ? found.index + (found[1]?.length ?? 0) : undefined;
}
