import type { WebConfigDocument } from "../document";
import type { ElementNode } from "../tree/node";

/** An element as one text that says what it says: attributes sorted, no comments, no white space between tags. */
export function canonical(document: WebConfigDocument, element: ElementNode): string {
  const attributes = element.attributes
    .map((attribute) => `${attribute.name}=${JSON.stringify(document.valueOf(attribute))}`)
    .sort()
    .join(" ");
  const children: string[] = [];
  for (const child of element.children) {
    if (child.kind === "element") children.push(canonical(document, child));
  }
  const text = document.ownText(element);
  return `<${element.name} ${attributes}>${text === "" ? "" : JSON.stringify(text)}${children.join("")}</>`;
}
