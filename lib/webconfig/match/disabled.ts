import { WebConfigDocument } from "../document";
import type { CommentNode, ElementNode } from "../tree/node";
import { scanFragment } from "../tree/scan";
import { align } from "./align";

/** An entry that stands in a comment, so that it has no effect but is not forgotten. */
export interface Disabled {
  readonly comment: CommentNode;
  /** How many entries the comment holds. */
  readonly entries: number;
  /** Whether the comment holds nothing but entries. */
  readonly pure: boolean;
  /** The entry, in a document of its own. */
  readonly document: WebConfigDocument;
  readonly element: ElementNode;
}

/**
 * The commented-out entries directly inside a container, by the id that they would have if they were live.
 * `path` is the container's schema path.
 */
export function disabledEntries(
  document: WebConfigDocument,
  path: string,
  parts: readonly ElementNode[],
): ReadonlyMap<string, Disabled> {
  const found = new Map<string, Disabled>();
  for (const part of parts) {
    for (const child of part.children) {
      if (child.kind !== "comment") continue;
      const inside = commentDocument(document, child);
      if (!inside) continue;
      const slots = align(path, [{ document: inside.document, parts: [inside.document.root] }]);
      for (const slot of slots) {
        const element = slot.at[0]?.[0];
        if (slot.kind === "slot" && element && !found.has(slot.id)) {
          found.set(slot.id, {
            comment: child,
            entries: inside.entries,
            pure: inside.pure,
            document: inside.document,
            element,
          });
        }
      }
    }
  }
  return found;
}

interface CommentDocument {
  readonly document: WebConfigDocument;
  readonly entries: number;
  readonly pure: boolean;
}

/** The inside of a comment as a document of its own, when it holds markup. */
function commentDocument(document: WebConfigDocument, comment: CommentNode): CommentDocument | undefined {
  const inside = document.commentText(comment);
  if (!/<[A-Za-z_]/.test(inside)) return undefined;
  const wrapped = `<disabled>${inside}</disabled>`;
  const scanned = scanFragment(wrapped);
  if (!scanned) return undefined;
  const nodes = scanned.root.children;
  const entries = nodes.filter((node) => node.kind === "element").length;
  if (entries === 0 || nodes.some((node) => node.kind === "instruction")) return undefined;
  return {
    document: new WebConfigDocument(wrapped, document.encoding, scanned),
    entries,
    pure: nodes.every((node) => node.kind === "element"),
  };
}
