import type { WebConfigDocument } from "../document";
import { WebConfigDocument as Document } from "../document";
import type { ChildNode, CommentNode, ElementNode } from "../tree/node";
import { scanDocument, scanFragment } from "../tree/scan";
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

const read = new WeakMap<ChildNode, CommentDocument | null>();

/** The inside of a comment as a document of its own, when it holds markup. */
export function commentDocument(document: WebConfigDocument, comment: CommentNode): CommentDocument | undefined {
  let found = read.get(comment);
  if (found === undefined) {
    found = readComment(document, comment) ?? null;
    read.set(comment, found);
  }
  return found ?? undefined;
}

function readComment(document: WebConfigDocument, comment: CommentNode): CommentDocument | undefined {
  const inside = document.commentText(comment);
  if (!/<[A-Za-z_]/.test(inside)) return undefined;
  const nodes = scanFragment(inside);
  if (!nodes) return undefined;
  const entries = nodes.filter((node) => node.kind === "element").length;
  if (entries === 0 || nodes.some((node) => node.kind === "instruction")) return undefined;
  const wrapped = `<disabled>${inside}</disabled>`;
  return {
    document: new Document(wrapped, document.encoding, scanDocument(wrapped)),
    entries,
    pure: nodes.every((node) => node.kind === "element"),
  };
}
