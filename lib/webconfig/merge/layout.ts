import type { WebConfigDocument } from "../document";
import { isSpace } from "../tree/characters";
import type { ChildNode, ElementNode, Span } from "../tree/node";

/** The white space before a node on its line, or nothing when something else stands before it there. */
export function indentOf(text: string, offset: number): string | undefined {
  const start = lineStart(text, offset);
  const before = text.slice(start, offset);
  return /^[ \t]*$/.test(before) ? before : undefined;
}

/** The white space that the line of an offset begins with. */
export function lineIndent(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? "";
}

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0) {
    const code = text.charCodeAt(at - 1);
    if (code === 10 || code === 13) break;
    at--;
  }
  return at;
}

/** The span with its whole lines, when nothing else stands on them; otherwise the span itself. */
export function wholeLines(text: string, span: Span): Span {
  if (indentOf(text, span.start) === undefined) return span;
  let end = span.end;
  while (text[end] === " " || text[end] === "\t") end++;
  if (text[end] === "\r" && text[end + 1] === "\n") end += 2;
  else if (text[end] === "\n" || text[end] === "\r") end++;
  else return span;
  return { start: lineStart(text, span.start), end };
}

/** Whether only white space lies between two offsets, and how many line ends. */
export function gap(text: string, from: number, to: number): { readonly blank: boolean; readonly lines: number } {
  let lines = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (!isSpace(code)) return { blank: false, lines };
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) lines++;
  }
  return { blank: true, lines };
}

/** Whether the inside of an element is laid out over several lines. */
export function isMultiline(document: WebConfigDocument, element: ElementNode): boolean {
  const [first] = element.children;
  // An empty element opens over several lines where the elements around it stand on lines of their own.
  if (!first) return indentOf(document.text, element.start) !== undefined && /[\r\n]/.test(document.raw(document.root));
  return gap(document.text, element.openEnd, first.start).lines > 0;
}

/** So many elements show how a file is indented. */
const MEASURED = 300;

/** One step of indentation, as most elements of the file take it against their parent; two spaces when none shows it. */
export function indentUnit(document: WebConfigDocument): string {
  let seen = 0;
  const counts = new Map<string, number>();
  const visit = (element: ElementNode, depth: number): void => {
    const outer = indentOf(document.text, element.start);
    for (const child of element.children) {
      if (child.kind !== "element") continue;
      if (++seen > MEASURED) return;
      const inner = indentOf(document.text, child.start);
      if (outer !== undefined && inner !== undefined && inner.length > outer.length && inner.startsWith(outer)) {
        const unit = inner.slice(outer.length);
        counts.set(unit, (counts.get(unit) ?? 0) + 1);
      }
      if (depth < 6) visit(child, depth + 1);
    }
  };
  visit(document.root, 0);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "  ";
}

/** The indentation that a child of the element has or would have. */
export function childIndent(document: WebConfigDocument, element: ElementNode, unit: string): string {
  for (const child of element.children) {
    const found = indentOf(document.text, child.start);
    if (found !== undefined && gap(document.text, element.openEnd, child.start).lines !== 0) return found;
  }
  return lineIndent(document.text, element.start) + unit;
}

/** Among so few the search is cheaper than an index. */
const FEW = 64;

const indexes = new WeakMap<readonly ChildNode[], ReadonlyMap<ChildNode, number>>();

/** The index of a node among its siblings. */
export function indexAmong(siblings: readonly ChildNode[], node: ChildNode): number {
  if (siblings.length < FEW) return siblings.indexOf(node);
  let found = indexes.get(siblings);
  if (!found) {
    found = new Map(siblings.map((sibling, index) => [sibling, index]));
    indexes.set(siblings, found);
  }
  return found.get(node) ?? -1;
}

/** The comments that stand directly before a node, with no empty line between. */
export function leadingComments(
  document: WebConfigDocument,
  siblings: readonly ChildNode[],
  index: number,
): readonly ChildNode[] {
  let from = index;
  while (from > 0) {
    const previous = siblings[from - 1];
    const current = siblings[from];
    if (previous?.kind !== "comment" || !current) break;
    const between = gap(document.text, previous.end, current.start);
    if (!between.blank || between.lines > 1) break;
    if (indentOf(document.text, previous.start) === undefined) break;
    from--;
  }
  return siblings.slice(from, index);
}

/** The comment that follows a node on the same line. */
export function trailingComment(
  document: WebConfigDocument,
  siblings: readonly ChildNode[],
  index: number,
): ChildNode | undefined {
  const node = siblings[index];
  const next = siblings[index + 1];
  if (!node || next?.kind !== "comment") return undefined;
  const between = gap(document.text, node.end, next.start);
  return between.blank && between.lines === 0 ? next : undefined;
}
