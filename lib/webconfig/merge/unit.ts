import type { WebConfigDocument } from "../document";
import type { ChildNode, ElementNode, Span } from "../tree/node";
import { gap, indentUnit, indexAmong, lineIndent } from "./layout";

/** Something that is brought into THEIRS. */
export type Unit =
  /** Neighbouring nodes of OURS, copied with what lies between them. */
  | CopyUnit
  /** An element of OURS whose start tag is copied and whose inside is made of units. */
  | { readonly kind: "wrap"; readonly element: ElementNode; readonly units: readonly Unit[] }
  /** An element of THEIRS that moves within its parent, with the edits inside it. */
  | { readonly kind: "moved"; readonly element: ElementNode };

/** `declare` is text to put behind the name of the element that begins at its `at`. */
export interface CopyUnit {
  readonly kind: "copy";
  readonly nodes: readonly ChildNode[];
  readonly blankBefore: boolean;
  readonly declare?: { readonly at: number; readonly text: string };
}

/** What rendering a unit needs to know about the two files. */
export interface Rendering {
  readonly ours: WebConfigDocument;
  readonly theirs: WebConfigDocument;
  readonly oursUnit: string;
  readonly theirsUnit: string;
  readonly lineEnd: string;
  /** The text of an element of THEIRS with the edits that lie inside it. */
  readonly edited: (span: Span) => string;
}

export function rendering(
  ours: WebConfigDocument,
  theirs: WebConfigDocument,
  edited: (span: Span) => string,
): Rendering {
  let oursUnit: string | undefined;
  let theirsUnit: string | undefined;
  // Measured only where something of several lines is brought along.
  return {
    ours,
    theirs,
    get oursUnit() {
      oursUnit ??= indentUnit(ours);
      return oursUnit;
    },
    get theirsUnit() {
      theirsUnit ??= indentUnit(theirs);
      return theirsUnit;
    },
    lineEnd: theirs.lineEnd,
    edited,
  };
}

/** The text of a unit at the given indentation; its first line is not indented. `flat` files get no line ends. */
export function renderUnit(
  unit: Unit,
  place: { readonly indent: string; readonly flat: boolean },
  to: Rendering,
): string {
  switch (unit.kind) {
    case "copy":
      return renderCopy(unit, place, to);
    case "moved":
      return to.edited(unit.element);
    case "wrap": {
      const { ours } = to;
      const open = ours.text.slice(unit.element.start, unit.element.openEnd).replace(/\s*\/>$/, ">");
      const inner = { indent: place.indent + to.theirsUnit, flat: place.flat };
      const lines = unit.units.map((child) => renderUnit(child, inner, to));
      const close = `</${unit.element.name}>`;
      if (place.flat) return `${open}${lines.join("")}${close}`;
      const separator = to.lineEnd + inner.indent;
      return `${open}${lines.map((line) => separator + line).join("")}${to.lineEnd}${place.indent}${close}`;
    }
  }
}

function renderCopy(
  { nodes, declare }: CopyUnit,
  place: { readonly indent: string; readonly flat: boolean },
  to: Rendering,
): string {
  const [first] = nodes;
  const last = nodes.at(-1);
  if (!first || !last) return "";
  const element = declare && nodes.find((node) => node.start === declare.at);
  if (declare && element?.kind === "element") {
    const name = element.start + 1 + element.name.length;
    const copied = (from: number, end: number) => reindent({ nodes, from, end }, place, to);
    return copied(first.start, name) + declare.text + copied(name, last.end);
  }
  return reindent({ nodes, from: first.start, end: last.end }, place, to);
}

interface Piece {
  readonly nodes: readonly ChildNode[];
  readonly from: number;
  readonly end: number;
}

/** Text of OURS with the line ends of THEIRS and the indentation of its new place. */
function reindent(
  { nodes, from, end }: Piece,
  place: { readonly indent: string; readonly flat: boolean },
  to: Rendering,
): string {
  const raw = to.ours.text.slice(from, end);
  const [first] = nodes;
  if (!first || !/[\r\n]/.test(raw)) return raw;
  const kept = protectedSpans(nodes);
  const outer = lineIndent(to.ours.text, first.start);
  let result = "";
  let at = from;
  const breaks = /\r\n?|\n/g;
  for (let found = breaks.exec(raw); found; found = breaks.exec(raw)) {
    const start = from + found.index;
    const next = start + found[0].length;
    result += to.ours.text.slice(at, start) + to.lineEnd;
    at = next;
    if (kept.some((span) => span.start <= start && next <= span.end)) continue;
    const indent = /^[ \t]*/.exec(to.ours.text.slice(next, end))?.[0] ?? "";
    at = next + indent.length;
    if (/[\r\n]/.test(to.ours.text[at] ?? "")) continue;
    result += place.indent + relativeIndent(indent, outer, to);
  }
  return result + to.ours.text.slice(at, end);
}

/** The indentation of a copied line against its first line, in steps of THEIRS where it is in whole steps of OURS. */
function relativeIndent(indent: string, outer: string, { oursUnit, theirsUnit }: Rendering): string {
  if (!indent.startsWith(outer)) return "";
  const rest = indent.slice(outer.length);
  const steps = rest.length / oursUnit.length;
  return Number.isInteger(steps) && rest === oursUnit.repeat(steps) ? theirsUnit.repeat(steps) : rest;
}

/** Where a line's leading white space belongs to a value: attribute values, text and CDATA. */
function protectedSpans(nodes: readonly ChildNode[]): readonly Span[] {
  const spans: Span[] = [];
  const visit = (node: ChildNode): void => {
    if (node.kind === "text" || node.kind === "cdata") spans.push(node);
    if (node.kind !== "element") return;
    for (const { valueStart, valueEnd } of node.attributes) spans.push({ start: valueStart, end: valueEnd });
    for (const child of node.children) visit(child);
  };
  for (const node of nodes) visit(node);
  return spans;
}

/** A unit of an element of OURS with the comments that travel with it. */
export function copyUnit(
  document: WebConfigDocument,
  nodes: readonly ChildNode[],
  siblings: readonly ChildNode[],
): CopyUnit {
  const [first] = nodes;
  const previous = first && siblings[indexAmong(siblings, first) - 1];
  const from = previous?.end ?? first?.start ?? 0;
  return { kind: "copy", nodes, blankBefore: first !== undefined && gap(document.text, from, first.start).lines > 1 };
}
