// Long because collecting edits and carrying them out share the knowledge of which nodes stay.
import type { WebConfigDocument } from "../document";
import { fitTo } from "../text/fit";
import type { AttributeNode, ChildNode, ElementNode, Span } from "../tree/node";
import {
  childIndent,
  indentOf,
  indexAmong,
  isMultiline,
  leadingComments,
  lineIndent,
  trailingComment,
  wholeLines,
} from "./layout";
import { type Rendering, rendering, renderUnit, type Unit } from "./unit";

/** Replaces the characters from `start` up to `end`. */
interface TextEdit extends Span {
  readonly content: string;
}

/** Where units are put: behind or before a node of THEIRS, or as the first or last thing inside an element. */
export type Place =
  | { readonly kind: "after" | "before"; readonly node: ChildNode; readonly container: ElementNode }
  | { readonly kind: "first" | "last"; readonly container: ElementNode };

/** Collects what is to be done to THEIRS, in terms of its tree, and carries it out on its text. */
export class Splice {
  private readonly inserted = new Map<string, { readonly place: Place; readonly units: Unit[] }>();
  private readonly replaced = new Map<ChildNode, Unit[]>();
  private readonly removed = new Set<ChildNode>();
  private readonly raw: TextEdit[] = [];
  private readonly moved = new Set<ElementNode>();

  constructor(
    private readonly ours: WebConfigDocument,
    private readonly theirs: WebConfigDocument,
  ) {}

  insert(place: Place, unit: Unit): void {
    const anchor = place.kind === "after" || place.kind === "before" ? place.node.start : place.container.start;
    const key = `${place.kind} ${anchor}`;
    const present = this.inserted.get(key);
    if (present) present.units.push(unit);
    else this.inserted.set(key, { place, units: [unit] });
  }

  remove(node: ChildNode): void {
    this.removed.add(node);
  }

  /** Puts units where a node is; several calls for one node put them one behind the other. */
  replace(node: ChildNode, unit: Unit): void {
    this.replaced.set(node, [...(this.replaced.get(node) ?? []), unit]);
  }

  /** Takes an element of THEIRS from its place; it has to be inserted elsewhere as a `moved` unit. */
  lift(element: ElementNode): void {
    this.moved.add(element);
  }

  isGone(node: ChildNode): boolean {
    return this.removed.has(node) || (node.kind === "element" && this.moved.has(node));
  }

  /** Whether something is already done to a node as a whole. */
  isTaken(node: ChildNode): boolean {
    return this.isGone(node) || this.replaced.has(node);
  }

  setAttribute(
    element: ElementNode,
    name: string,
    value: { readonly raw: string; readonly after?: AttributeNode },
  ): void {
    const present = element.attributes.find((attribute) => attribute.name === name);
    if (present) {
      const quote = this.theirs.text[present.valueEnd] ?? '"';
      this.raw.push({ start: present.valueStart, end: present.valueEnd, content: fitQuotes(value.raw, quote) });
      return;
    }
    const before = value.after ?? element.attributes.at(-1);
    const at = before?.end ?? element.start + 1 + element.name.length;
    const quote = (before && this.theirs.text[before.valueEnd]) ?? '"';
    this.raw.push({
      start: at,
      end: at,
      content: `${this.separator(element, before)}${name}=${quote}${fitQuotes(value.raw, quote)}${quote}`,
    });
  }

  /** What stands between attributes of this tag: a line end with its indentation when they stand below each other. */
  private separator(element: ElementNode, before: AttributeNode | undefined): string {
    const second = element.attributes[1];
    const first = element.attributes[0];
    if (!before || !first || !second) return " ";
    const between = this.theirs.text.slice(first.end, second.start);
    return /[\r\n]/.test(between) ? between : " ";
  }

  removeAttribute(element: ElementNode, attribute: AttributeNode): void {
    const index = element.attributes.indexOf(attribute);
    const start = element.attributes[index - 1]?.end ?? element.start + 1 + element.name.length;
    this.raw.push({ start, end: attribute.end, content: "" });
  }

  /** Replaces the text directly inside an element that has no child elements. */
  setText(element: ElementNode, content: string): void {
    const nodes = element.children.filter((child) => child.kind === "text" || child.kind === "cdata");
    const [first] = nodes;
    const last = nodes.at(-1);
    if (first && last) this.raw.push({ start: first.start, end: last.end, content });
    else if (element.selfClosing) {
      const slash = this.tagTail(element);
      this.raw.push({ start: slash, end: element.end, content: `>${content}</${element.name}>` });
    } else this.raw.push({ start: element.openEnd, end: element.openEnd, content });
  }

  insertText(at: number, content: string): void {
    this.raw.push({ start: at, end: at, content });
  }

  /**
   * The result: THEIRS with all edits.
   *
   * @throws CutoverError WEBCONFIG_NOT_ENCODABLE
   */
  text(): string {
    return this.render(
      { start: 0, end: this.theirs.text.length },
      this.edits().map((edit) => ({ ...edit, content: fitTo(edit.content, this.theirs.encoding) })),
    );
  }

  private edits(): readonly TextEdit[] {
    const { text } = this.theirs;
    const to = rendering(this.ours, this.theirs, (span) => this.render(span, this.inner));
    const edits: TextEdit[] = [...this.raw];
    this.inner = edits;
    for (const { place, units } of this.inserted.values()) {
      if (!units.some((unit) => unit.kind === "moved")) edits.push(this.insertion(place, units, to));
    }
    for (const node of this.removed) edits.push({ ...wholeLines(text, node), content: "" });
    for (const [node, units] of this.replaced) {
      const indent = lineIndent(text, node.start);
      const flat = indentOf(text, node.start) === undefined;
      const content = units.map((unit) => renderUnit(unit, { indent, flat }, to)).join(flat ? "" : to.lineEnd + indent);
      edits.push({ start: node.start, end: node.end, content });
    }
    for (const { place, units } of this.inserted.values()) {
      if (units.some((unit) => unit.kind === "moved")) edits.push(this.insertion(place, units, to));
    }
    for (const element of this.moved) edits.push({ ...wholeLines(text, element), content: "" });
    return edits;
  }

  private inner: readonly TextEdit[] = [];

  private insertion(place: Place, units: readonly Unit[], to: Rendering): TextEdit {
    const { theirs } = this;
    if (place.kind === "after") return this.behind(place.node, place.container, units, to);
    if (place.kind === "before") return this.ahead(place.node, place.container, units, to);
    const { container } = place;
    const staying = container.children.filter((child) => !this.isGone(child));
    const edge = place.kind === "first" ? staying[0] : staying.at(-1);
    if (edge)
      return place.kind === "first" ? this.ahead(edge, container, units, to) : this.behind(edge, container, units, to);
    const flat = !isMultiline(theirs, container);
    const indent = childIndent(theirs, container, to.theirsUnit);
    const outer = lineIndent(theirs.text, container.start);
    const lines = units
      .map((unit) => (flat ? "" : to.lineEnd + indent) + renderUnit(unit, { indent, flat }, to))
      .join("");
    if (container.children.length > 0) return { start: container.openEnd, end: container.openEnd, content: lines };
    const inside = lines + (flat ? "" : to.lineEnd + outer);
    if (!container.selfClosing) return { start: container.openEnd, end: container.closeStart, content: inside };
    return { start: this.tagTail(container), end: container.end, content: `>${inside}</${container.name}>` };
  }

  private tagTail(element: ElementNode): number {
    return element.attributes.at(-1)?.end ?? element.start + 1 + element.name.length;
  }

  private behind(node: ChildNode, container: ElementNode, units: readonly Unit[], to: Rendering): TextEdit {
    const { theirs } = this;
    const trailing = trailingComment(theirs, container.children, indexAmong(container.children, node));
    const at = (trailing && !this.isGone(trailing) ? trailing : node).end;
    const flat = !isMultiline(theirs, container);
    const indent = indentOf(theirs.text, node.start) ?? childIndent(theirs, container, to.theirsUnit);
    const content = units
      .map((unit) => {
        const blank = unit.kind === "copy" && unit.blankBefore && !flat ? to.lineEnd : "";
        return blank + (flat ? "" : to.lineEnd + indent) + renderUnit(unit, { indent, flat }, to);
      })
      .join("");
    return { start: at, end: at, content };
  }

  private ahead(node: ChildNode, container: ElementNode, units: readonly Unit[], to: Rendering): TextEdit {
    const { theirs } = this;
    const leading = leadingComments(theirs, container.children, indexAmong(container.children, node));
    const first = leading.find((comment) => !this.isTaken(comment)) ?? node;
    const flat = !isMultiline(theirs, container);
    const indent = indentOf(theirs.text, first.start) ?? childIndent(theirs, container, to.theirsUnit);
    const content = units
      .map((unit) => renderUnit(unit, { indent, flat }, to) + (flat ? "" : to.lineEnd + indent))
      .join("");
    return { start: first.start, end: first.start, content };
  }

  /** The text of a span with the edits inside it. Insertions at one place keep their order; nothing overlaps. */
  private render(span: Span, edits: readonly TextEdit[]): string {
    const inside = edits
      .map((edit, order) => ({ edit, order }))
      .filter(({ edit }) => edit.start >= span.start && edit.end <= span.end)
      .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.order - b.order);
    let result = "";
    let at = span.start;
    for (const { edit } of inside) {
      if (edit.start < at) continue;
      result += this.theirs.text.slice(at, edit.start) + edit.content;
      at = edit.end;
    }
    return result + this.theirs.text.slice(at, span.end);
  }
}

/** A raw value that was written between other quotes, made to fit between these. */
function fitQuotes(raw: string, quote: string): string {
  return raw.includes(quote) ? raw.replaceAll(quote, quote === '"' ? "&quot;" : "&apos;") : raw;
}
