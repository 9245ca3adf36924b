import type { WebConfigDocument } from "../document";
import { align } from "../match/align";
import { childPath } from "../match/same";
import { isSecret, maskMarkup, maskSecrets } from "../secret";
import { decodeText, encodeAttribute, encodeText } from "../tree/decode";
import { childElements, type ElementNode } from "../tree/node";

interface Masked {
  readonly start: number;
  readonly end: number;
  readonly content: string;
}

/**
 * The text of a document with every secret masked: passwords in connection strings, keys, tokens, also in comments.
 * The places of lines stay as they are.
 *
 * @example maskDocument(parse(bytes))
 */
export function maskDocument(document: WebConfigDocument): string {
  const found: Masked[] = [];
  visit(document, found, { element: document.root, path: "", id: "" });
  found.sort((a, b) => a.start - b.start);
  let text = "";
  let at = 0;
  for (const { start, end, content } of found) {
    text += document.text.slice(at, start) + content;
    at = end;
  }
  return maskComments(text + document.text.slice(at));
}

interface Place {
  readonly element: ElementNode;
  readonly path: string;
  readonly id: string;
}

function visit(document: WebConfigDocument, found: Masked[], { element, path, id }: Place): void {
  for (const attribute of element.attributes) {
    const value = document.valueOf(attribute);
    const fact = `${id}@${attribute.name}`;
    if (!isSecret(fact, value)) continue;
    const quote = document.text[attribute.valueEnd] ?? '"';
    found.push({
      start: attribute.valueStart,
      end: attribute.valueEnd,
      content: encodeAttribute(maskSecrets(fact, value), quote),
    });
  }
  for (const child of element.children) {
    if (child.kind !== "text") continue;
    const value = decodeText(document.raw(child));
    if (isSecret(id, value))
      found.push({ start: child.start, end: child.end, content: encodeText(maskSecrets(id, value)) });
  }
  const idOf = new Map<ElementNode, string>();
  for (const slot of align(path, [{ document, parts: [element] }])) {
    for (const child of slot.at[0] ?? []) idOf.set(child, slot.id);
  }
  for (const child of childElements(element)) {
    visit(document, found, {
      element: child,
      path: childPath(path, child.name),
      id: `${id}/${idOf.get(child) ?? child.name}`,
    });
  }
}

/** Entries in comments are masked by the look of them. */
function maskComments(text: string): string {
  return text.replace(/<!--[\s\S]*?-->/g, maskMarkup);
}
