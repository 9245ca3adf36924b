import { CutoverError } from "../../errors";
import type { WebConfigDocument } from "../document";
import { parse } from "../parse";
import { checkCollections } from "./collections";
import { checkFile } from "./file";
import { checkLocations } from "./locations";
import { checkLocks } from "./locks";
import type { Finding } from "./model";
import { checkSections } from "./sections";

/**
 * Looks for every cause of HTTP 500.19 that can be seen in a file. A file that cannot be read is one finding, not an error.
 *
 * @example
 * check(bytes); // [{ rule: "duplicate-key", path: "connectionStrings / Main", line: 9, column: 5, other: { line: 7, column: 5 }, … }]
 */
export function check(bytes: Uint8Array): readonly Finding[] {
  let document: WebConfigDocument;
  try {
    document = parse(bytes);
  } catch (thrown) {
    if (!(thrown instanceof CutoverError)) throw thrown;
    return [unreadable(thrown)];
  }
  return checkDocument(document, bytes.byteLength);
}

/** The same for a document that was read already. */
export function checkDocument(document: WebConfigDocument, byteLength: number): readonly Finding[] {
  return [
    ...checkFile(document, byteLength),
    ...checkSections(document),
    ...checkLocations(document),
    ...checkCollections(document),
    ...checkLocks(document),
  ].sort((a, b) => a.line - b.line || a.column - b.column);
}

function unreadable(error: CutoverError): Finding {
  const { line, column } = error.details;
  return {
    rule: error.code === "WEBCONFIG_NOT_DECODABLE" ? "encoding" : "malformed",
    severity: "error",
    message: error.what,
    path: "",
    line: typeof line === "number" ? line : 1,
    column: typeof column === "number" ? column : 1,
  };
}

export { type CheckRule, type Finding, RULES as checkRules } from "./model";
