import type { WebConfigDocument } from "../document";
import { childElements, type ElementNode, localName } from "../tree/node";
import type { Finding } from "./model";

/** Sections inside `location` that set what the same file locks outside of it. */
export function checkLocks(document: WebConfigDocument): readonly Finding[] {
  const findings: Finding[] = [];
  const top = childElements(document.root);
  const locked = top.filter((child) => child.name !== "location" && child.name !== "configSections");
  for (const location of top.filter((child) => child.name === "location")) {
    const written = document.attribute(location, "path") ?? ".";
    for (const section of childElements(location)) {
      const outer = locked.find((candidate) => candidate.name === section.name);
      if (outer)
        compare({ document, findings, label: `location ${written} / ${localName(section.name)}` }, outer, section);
    }
  }
  return findings;
}

interface Comparing {
  readonly document: WebConfigDocument;
  readonly findings: Finding[];
  readonly label: string;
}

function compare(at: Comparing, outer: ElementNode, inner: ElementNode): void {
  const { document, findings, label } = at;
  const names = (attribute: string) =>
    document
      .attribute(outer, attribute)
      ?.split(/[,;\s]+/)
      .filter((name) => name !== "");
  const refuse = (what: string, offset: number) =>
    findings.push({
      rule: "locked",
      severity: "error",
      message: `${what} is locked outside of this location`,
      path: label,
      ...document.positionOf(offset),
      other: document.positionOf(outer.start),
    });
  if (document.attribute(outer, "lockItem") === "true") refuse(`<${outer.name}>`, inner.start);
  const attributes = names("lockAttributes");
  const exceptAttributes = names("lockAllAttributesExcept");
  for (const attribute of inner.attributes) {
    if (attribute.name.startsWith("lock")) continue;
    const isLocked =
      attributes?.some((name) => name === "*" || name === attribute.name) ||
      (exceptAttributes && !exceptAttributes.includes(attribute.name));
    if (isLocked) refuse(`the attribute ${attribute.name}`, attribute.start);
  }
  const elements = names("lockElements");
  const exceptElements = names("lockAllElementsExcept");
  for (const child of childElements(inner)) {
    const isLocked =
      elements?.some((name) => name === "*" || name === child.name) ||
      (exceptElements && !exceptElements.includes(child.name));
    if (isLocked) refuse(`<${child.name}>`, child.start);
    const same = childElements(outer).filter((candidate) => candidate.name === child.name);
    if (same.length === 1 && same[0]) compare({ ...at, label: `${label} / ${localName(child.name)}` }, same[0], child);
  }
}
