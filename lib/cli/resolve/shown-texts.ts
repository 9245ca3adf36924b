import { maskDocument, parse } from "../../webconfig";
import { linesOf } from "./merged-lines";

/** A file as its lines are, and as they may be shown. */
export interface ShownText {
  readonly lines: readonly string[];
  readonly shown: readonly string[];
}

/** Reads a file for the page. Pure. */
export function shownText(bytes: Uint8Array, showSecrets: boolean): ShownText {
  const document = parse(bytes);
  const lines = linesOf(document.text);
  return { lines, shown: showSecrets ? lines : linesOf(maskDocument(document)) };
}
