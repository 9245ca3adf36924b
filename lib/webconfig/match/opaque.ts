import type { WebConfigDocument } from "../document";
import { type ElementNode, localName } from "../tree/node";

/** Whether the inside of an element must not be looked into: encrypted content, or content that lies in another file. */
export function opaque(_document: WebConfigDocument, element: ElementNode): boolean {
  return outside(element) !== "";
}

/** What makes an element opaque: `configSource`, `configProtectionProvider`, `EncryptedData`, or nothing. */
export function outside(element: ElementNode): string {
  for (const { name } of element.attributes)
    if (name === "configSource" || name === "configProtectionProvider") return name;
  for (const child of element.children)
    if (child.kind === "element" && localName(child.name) === "EncryptedData") return "EncryptedData";
  if (localName(element.name) === "EncryptedData") return "EncryptedData";
  return "";
}
