import { type Document, LineCounter, parseDocument } from "yaml";
import { CutoverError } from "../../errors";
import type { Path } from "./path";
import { type Problem, problemsError } from "./problem";
import { rangeStart } from "./range-start";

/** A declaration with the places of its parts. */
export interface ParsedText {
  readonly value: unknown;
  /** Line and column, counted from 1, of what stands at a path, or of the key itself. */
  position(path: Path, of: "value" | "key"): { readonly line: number; readonly column: number };
}

/**
 * Reads YAML text. Messages never quote the text, since a secret may stand in it.
 *
 * @throws CutoverError UPGRADE_FILE_UNREADABLE with line and column of every syntax error.
 */
export function parseUpgradeText(file: string, bytes: Uint8Array): ParsedText {
  const lines = new LineCounter();
  const document = parseDocument(decode(file, bytes), { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    throw problemsError(
      file,
      faults.map((fault) => unreadable(fault.message, lines.linePos(fault.pos[0]))),
    );
  }
  return {
    value: toPlain(file, document),
    position: (path, of) => {
      const place = lines.linePos(rangeStart(document, path, of));
      return { line: place.line, column: place.col };
    },
  };
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new CutoverError({ code: "UPGRADE_FILE_UNREADABLE", what: `${file} is no UTF-8 text.`, cause });
  }
}

/** Aliases that unfold into a flood are refused here by the library. */
function toPlain(file: string, document: Document): unknown {
  try {
    return document.toJS();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CutoverError({ code: "UPGRADE_FILE_UNREADABLE", what: `${file}: ${reason}.`, cause });
  }
}

function unreadable(message: string, place: { readonly line: number; readonly col: number }): Problem {
  return { code: "UPGRADE_FILE_UNREADABLE", line: place.line, column: place.col, path: "", message };
}
