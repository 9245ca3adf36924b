import type { WebConfigDocument } from "../document";
import { schema } from "../schema/collections";
import { childElements, type ElementNode, localName } from "../tree/node";
import type { Finding } from "./model";

/** `location` elements that say something about one section of one path twice, or that lie inside each other. */
export function checkLocations(document: WebConfigDocument): readonly Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, ElementNode>();
  for (const child of childElements(document.root)) {
    if (child.name === "location") checkLocation(document, child, { seen, findings });
    else for (const section of sectionsOf(child, localName(child.name))) seen.set(`. ${section.path}`, section.element);
  }
  return findings;
}

interface Found {
  readonly path: string;
  readonly element: ElementNode;
}

function checkLocation(
  document: WebConfigDocument,
  location: ElementNode,
  { seen, findings }: { readonly seen: Map<string, ElementNode>; readonly findings: Finding[] },
): void {
  const written = document.attribute(location, "path") ?? ".";
  const path =
    written
      .replace(/\\/g, "/")
      .replace(/^\/+|\/+$/g, "")
      .toLowerCase() || ".";
  for (const child of childElements(location)) {
    if (child.name === "location" || child.name === "configSections") {
      findings.push({
        rule: "location-nested",
        severity: "error",
        message: `${child.name} must not stand inside location`,
        path: `location ${written}`,
        ...document.positionOf(child.start),
      });
      continue;
    }
    for (const section of sectionsOf(child, localName(child.name))) {
      const key = `${path} ${section.path}`;
      const earlier = seen.get(key);
      if (earlier) {
        findings.push({
          rule: "location-overlap",
          severity: "error",
          message: `the section ${section.path} is given twice for the path ${written}`,
          path: `location ${written} / ${section.path.replaceAll("/", " / ")}`,
          ...document.positionOf(section.element.start),
          other: document.positionOf(earlier.start),
        });
      } else seen.set(key, section.element);
    }
  }
}

/** The sections below an element: itself, or those inside it when it is a group. */
function sectionsOf(element: ElementNode, path: string): readonly Found[] {
  if (!schema().groups.has(path)) return [{ path, element }];
  return childElements(element).flatMap((child) => sectionsOf(child, `${path}/${localName(child.name)}`));
}
