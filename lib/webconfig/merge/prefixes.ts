import type { WebConfigDocument } from "../document";
import { childElements, type ElementNode } from "../tree/node";
import type { Container } from "./run";

/** The namespace declarations that an element of OURS needs at its place in THEIRS, as attributes to add to its tag. */
export function prefixDeclarations({ run, id, theirs }: Container, element: ElementNode): string {
  const used = new Set<string>();
  collectPrefixes(element, new Set(["xml", "xmlns"]), used);
  if (used.size === 0) return "";
  const here = theirs.parts.at(-1);
  return [...used]
    .map((prefix) => {
      const uri = resolve(run.ours, element, prefix);
      if (uri === undefined || (here && resolve(run.theirs, here, prefix) === uri)) return "";
      if (run.applied.some((edit) => edit.attribute === `xmlns:${prefix}` && edit.after === uri && covers(edit.id, id)))
        return "";
      return ` xmlns:${prefix}="${uri.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;")}"`;
    })
    .join("");
}

/** Whether the element of an attribute's fact path is the container or lies around it. */
function covers(attributeId: string, containerId: string): boolean {
  const element = attributeId.slice(0, attributeId.lastIndexOf("@"));
  return element === "" || containerId === element || containerId.startsWith(`${element}/`);
}

function collectPrefixes(element: ElementNode, declared: ReadonlySet<string>, used: Set<string>): void {
  const own = element.attributes.filter(({ name }) => name.startsWith("xmlns:")).map(({ name }) => name.slice(6));
  const known = own.length > 0 ? new Set([...declared, ...own]) : declared;
  for (const { name } of [element, ...element.attributes]) {
    const colon = name.indexOf(":");
    if (colon > 0 && !known.has(name.slice(0, colon))) used.add(name.slice(0, colon));
  }
  for (const child of childElements(element)) collectPrefixes(child, known, used);
}

function resolve(document: WebConfigDocument, element: ElementNode, prefix: string): string | undefined {
  for (let at: ElementNode | undefined = element; at; at = at.parent) {
    const uri = document.attribute(at, `xmlns:${prefix}`);
    if (uri !== undefined) return uri;
  }
  return undefined;
}
