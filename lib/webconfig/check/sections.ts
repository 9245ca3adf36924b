import type { WebConfigDocument } from "../document";
import { outside } from "../match/opaque";
import { schema } from "../schema/collections";
import { knownTop } from "../schema/known-sections";
import { childElements, type ElementNode, localName } from "../tree/node";
import type { Finding } from "./model";

/** Declarations of sections, and the sections themselves. */
export function checkSections(document: WebConfigDocument): readonly Finding[] {
  if (document.root.name !== "configuration") return [];
  const findings: Finding[] = [];
  const declared = declarations(document, findings);
  const areas = childElements(document.root).filter((child) => child.name === "location");
  for (const area of [document.root, ...areas]) {
    walk({ document, declared, findings, seen: new Map(), inLocation: area !== document.root }, area, "");
  }
  return findings;
}

interface Declared {
  readonly kind: "section" | "group";
  readonly element: ElementNode;
}

function declarations(document: WebConfigDocument, findings: Finding[]): ReadonlyMap<string, Declared> {
  const found = new Map<string, Declared>();
  const elements = childElements(document.root);
  const blocks = elements.filter((child) => child.name === "configSections");
  const [first] = blocks;
  if (first && elements[0] !== first) {
    findings.push({
      rule: "config-sections-not-first",
      severity: "error",
      message: "configSections must be the first element inside configuration",
      path: "configSections",
      ...document.positionOf(first.start),
    });
  }
  for (const block of blocks) collect({ document, found, findings }, block, "");
  return found;
}

interface Declaring {
  readonly document: WebConfigDocument;
  readonly found: Map<string, Declared>;
  readonly findings: Finding[];
}

function collect(to: Declaring, parent: ElementNode, group: string): void {
  const { document, found, findings } = to;
  for (const child of childElements(parent)) {
    const name = document.attribute(child, "name");
    if (name === undefined || name === "") {
      if (child.name === "clear" && group === "") found.clear();
      continue;
    }
    const path = group === "" ? name : `${group}/${name}`;
    if (child.name === "remove") found.delete(path);
    if (child.name !== "section" && child.name !== "sectionGroup") continue;
    const earlier = found.get(path);
    if (earlier && (child.name === "section" || earlier.kind === "section")) {
      findings.push({
        rule: "section-declared-twice",
        severity: "error",
        message: `the section ${path} is declared twice`,
        path: `configSections / ${path}`,
        ...document.positionOf(child.start),
        other: document.positionOf(earlier.element.start),
      });
    }
    found.set(path, { kind: child.name === "section" ? "section" : "group", element: child });
    if (child.name === "sectionGroup") collect(to, child, path);
  }
}

interface Walk {
  readonly document: WebConfigDocument;
  readonly declared: ReadonlyMap<string, Declared>;
  readonly findings: Finding[];
  readonly seen: Map<string, ElementNode>;
  readonly inLocation: boolean;
}

function walk(at: Walk, parent: ElementNode, group: string): void {
  const { document, declared, findings, seen } = at;
  for (const child of childElements(parent)) {
    const local = localName(child.name);
    if (group === "" && (local === "location" || local === "configSections")) continue;
    const path = group === "" ? local : `${group}/${local}`;
    const label = path.replaceAll("/", " / ");
    const isGroup = declared.get(path)?.kind === "group" || (!declared.has(path) && schema().groups.has(path));
    if (!isGroup) {
      const earlier = seen.get(path);
      if (earlier) {
        findings.push({
          rule: "section-twice",
          severity: "error",
          message: `the section ${path} stands in the file twice`,
          path: label,
          ...document.positionOf(child.start),
          other: document.positionOf(earlier.start),
        });
      } else seen.set(path, child);
      checkDeclared(at, child, { path, label, group });
      checkOpaque(at, child, label);
      checkText(at, child, { path, label });
      continue;
    }
    walk(at, child, path);
  }
}

function checkDeclared(
  { document, declared, findings }: Walk,
  element: ElementNode,
  { path, label, group }: { readonly path: string; readonly label: string; readonly group: string },
): void {
  if (declared.has(path) || schema().sections.has(path) || knownTop(path)) return;
  const inDeclaredGroup = declared.get(group)?.kind === "group";
  findings.push({
    rule: "section-not-declared",
    severity: group === "" || inDeclaredGroup ? "error" : "warning",
    message:
      group === "" || inDeclaredGroup
        ? `the section ${path} is not declared in configSections`
        : `the section ${path} is known neither to .NET nor to a standard IIS; it needs an extension on the server`,
    path: label,
    ...document.positionOf(element.start),
  });
}

/** Text between the entries of a collection that the schema knows: .NET and IIS take none there. */
function checkText(
  { document, findings }: Walk,
  section: ElementNode,
  { path, label }: { readonly path: string; readonly label: string },
): void {
  if (!schema().exact.has(path)) return;
  const text = section.children.find((child) => child.kind === "text");
  if (!text) return;
  findings.push({
    rule: "stray-text",
    severity: "error",
    message: "text must not stand between the entries of this section",
    path: label,
    ...document.positionOf(text.start),
  });
}

/** `configSource` allows nothing else on or in the section; encrypted sections are named and left alone. */
function checkOpaque({ document, findings }: Walk, element: ElementNode, label: string): void {
  const position = document.positionOf(element.start);
  const mark = outside(element);
  if (mark === "EncryptedData" || mark === "configProtectionProvider") {
    findings.push({
      rule: "encrypted",
      severity: "note",
      message: "the section is encrypted; it is neither read nor changed",
      path: label,
      ...position,
    });
  }
  if (mark !== "configSource") return;
  const source = document.attribute(element, "configSource") ?? "";
  if (
    childElements(element).length > 0 ||
    element.attributes.some(
      ({ name }) =>
        !["configSource", "configProtectionProvider"].includes(name) &&
        !name.startsWith("xmlns") &&
        !name.startsWith("lock") &&
        !name.includes(":"),
    )
  ) {
    findings.push({
      rule: "config-source",
      severity: "error",
      message: "a section with configSource must have no other attributes and no content",
      path: label,
      ...position,
    });
  }
  if (/^([A-Za-z]:|[\\/])|(^|[\\/])\.\.([\\/]|$)/.test(source)) {
    findings.push({
      rule: "config-source",
      severity: "error",
      message: `configSource must be a relative path below the file, not ${source}`,
      path: label,
      ...position,
    });
  }
}
