import { childElements, type ElementNode, localName } from "../tree/node";
import type { Container } from "./run";

/** Where THEIRS has a section that it no longer has at its old place: below which `location`, and the element. */
export interface Relocated {
  readonly location: string;
  readonly element: ElementNode;
}

/** Looks for a section that the vendor has moved under a `location` of the new file. */
export function relocated({ run, id, path }: Container): Relocated | undefined {
  const { base, theirs } = run;
  if (!base || id !== path) return undefined;
  for (const location of locationsOf(theirs.root)) {
    const element = descend(location, path.split("/"));
    const where = theirs.attribute(location, "path") ?? ".";
    const before = locationsOf(base.root).find((other) => (base.attribute(other, "path") ?? ".") === where);
    if (element && !(before && descend(before, path.split("/")))) return { location: where, element };
  }
  return undefined;
}

function locationsOf(root: ElementNode): readonly ElementNode[] {
  return childElements(root).filter((child) => child.name === "location");
}

function descend(from: ElementNode, names: readonly string[]): ElementNode | undefined {
  let at: ElementNode | undefined = from;
  for (const name of names) at = at && childElements(at).find((child) => localName(child.name) === name);
  return at;
}
