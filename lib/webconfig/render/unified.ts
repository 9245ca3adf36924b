import { createTwoFilesPatch } from "diff";
import { diffDocuments } from "../diff";
import type { WebConfigDocument } from "../document";
import { parse } from "../parse";
import { maskDocument } from "./mask";
import type { RenderOptions } from "./text";

export interface UnifiedOptions extends RenderOptions {
  readonly oldName?: string;
  readonly newName?: string;
}

/**
 * The two files as a unified diff of their lines, line ends and trailing white space apart, secrets masked. Empty when the
 * files say the same.
 *
 * @example
 * renderDiffUnified(before, after, { oldName: "Web.config.saved", newName: "Web.config" });
 */
export function renderDiffUnified(oldBytes: Uint8Array, newBytes: Uint8Array, options: UnifiedOptions): string {
  const before = parse(oldBytes);
  const after = parse(newBytes);
  if (diffDocuments(before, after).changes.length === 0) return "";
  const lines = (document: WebConfigDocument) => {
    const text = options.showSecrets ? document.text : maskDocument(document);
    return `${text.replace(/[ \t]*(\r\n?|\n)/g, "\n").trimEnd()}\n`;
  };
  return createTwoFilesPatch(
    options.oldName ?? "old",
    options.newName ?? "new",
    lines(before),
    lines(after),
    undefined,
    undefined,
    {
      context: 3,
      ignoreWhitespace: true,
    },
  );
}
