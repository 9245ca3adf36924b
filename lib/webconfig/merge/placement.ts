import type { ChildNode, CommentNode } from "../tree/node";
import type { Children } from "./children";
import { commentsOf, commentWords, isEditOf, wordsOf } from "./comments";
import { gap, indentOf, leadingComments, trailingComment } from "./layout";
import { type Keys, keysOf, Places } from "./place";
import { prefixDeclarations } from "./prefixes";
import { applied } from "./run";
import { copyUnit, type Unit } from "./unit";

/**
 * Brings what OURS has added into THEIRS: new elements with their comments, and new comments, each beside the neighbour it
 * has in OURS. Returns the units that found no container in THEIRS, in OURS' order.
 */
export function bringAlong(children: Children): readonly Unit[] {
  const { container, bring, bringInside, moves } = children;
  const { splice } = container.run;
  const homeless: Unit[] = [];
  const silent = container.ours.parts.every((part) => part.children.every((child) => child.kind !== "comment"));
  if (silent && bring.size + bringInside.size + moves.size === 0) return homeless;
  const known = new Set([...commentWords(container.base), ...commentWords(container.theirs)]);
  for (const element of moves.values()) splice.lift(element);
  let made: Keys | undefined;
  const keys = (): Keys => {
    made ??= keysOf(children);
    return made;
  };
  const edited = editedComments(children);
  for (const { children: siblings } of container.ours.parts) {
    const places = new Places(children, siblings, keys);
    siblings.forEach((node, index) => {
      const at: Node = { children, siblings, index, node, known, edited, places };
      const target = node.kind === "element" ? moves.get(node) : undefined;
      const inside = node.kind === "element" ? bringInside.get(node) : undefined;
      if (node.kind === "comment") bringComment(at, homeless);
      else if (target) put(at, { kind: "moved", element: target }, homeless);
      else if (inside && node.kind === "element") put(at, { kind: "wrap", element: node, units: inside }, homeless);
      else if (bring.has(node)) bringNode(at, homeless);
    });
  }
  return homeless;
}

interface Node {
  readonly children: Children;
  readonly siblings: readonly ChildNode[];
  readonly index: number;
  readonly node: ChildNode;
  /** What the comments of base and THEIRS say. */
  readonly known: ReadonlySet<string>;
  readonly edited: (words: string) => CommentNode | undefined;
  readonly places: Places;
}

function bringComment(at: Node, homeless: Unit[]): void {
  const { children, node, siblings } = at;
  const { container } = children;
  if (node.kind !== "comment" || !isNew(at, node) || belongsToBrought(at)) return;
  children.spent.add(node);
  const words = wordsOf(container.ours.document, node);
  const before = at.edited(words);
  applied(container.run, before ?? container.theirs.parts[0] ?? container.run.theirs.root, {
    kind: "comment",
    id: `${container.id}#comment`,
    path: container.label,
    ...(before ? { before: wordsOf(container.theirs.document, before) } : {}),
    after: words,
  });
  if (before) container.run.splice.replace(before, { kind: "copy", nodes: [node], blankBefore: false });
  else put(at, copyUnit(container.ours.document, [node], siblings), homeless);
}

/** Finds the comment of THEIRS of which one of OURS is an edited version, by the words of the latter. */
function editedComments({ container, comments }: Children): (words: string) => CommentNode | undefined {
  const { theirs, run } = container;
  let gone: readonly string[] | undefined;
  let there: readonly (readonly [string, CommentNode])[] | undefined;
  return (words) => {
    gone ??= commentWords(container.base).filter((text) => !comments.has(text));
    const old = new Set(gone.filter((text) => isEditOf(text, words)));
    if (old.size === 0) return undefined;
    there ??= commentsOf(theirs).map((comment) => [wordsOf(theirs.document, comment), comment]);
    return there.find(([text, comment]) => old.has(text) && !run.splice.isTaken(comment))?.[1];
  };
}

function bringNode(at: Node, homeless: Unit[]): void {
  const { children, siblings, index, node } = at;
  const { container } = children;
  const { document } = container.ours;
  const fresh = (comment: ChildNode | undefined): comment is CommentNode =>
    comment?.kind === "comment" && isNew(at, comment);
  let from = index;
  const lead = node.kind === "element" ? leadingComments(document, siblings, index) : [];
  while (lead.includes(siblings[from - 1] as ChildNode) && fresh(siblings[from - 1])) from--;
  const trail = node.kind === "element" ? trailingComment(document, siblings, index) : undefined;
  const nodes = siblings.slice(from, fresh(trail) ? index + 2 : index + 1);
  for (const each of nodes) if (each.kind === "comment") children.spent.add(each);
  const unit = copyUnit(document, nodes, siblings);
  const declare = node.kind === "element" ? prefixDeclarations(container, node) : "";
  put(at, declare === "" ? unit : { ...unit, declare: { at: node.start, text: declare } }, homeless);
}

/** Whether a comment stands directly before or behind an element that is brought along and takes it with it. */
function belongsToBrought({ children, siblings, index }: Node): boolean {
  const { document } = children.container.ours;
  for (let next = index; next + 1 < siblings.length; next++) {
    const current = siblings[next];
    const following = siblings[next + 1];
    if (!current || !following || indentOf(document.text, current.start) === undefined) break;
    const between = gap(document.text, current.end, following.start);
    if (!between.blank || between.lines > 1) break;
    if (following.kind === "element") {
      if (children.bring.has(following)) return true;
      break;
    }
    if (following.kind !== "comment") break;
  }
  const previous = siblings[index - 1];
  if (previous?.kind !== "element" || !children.bring.has(previous)) return false;
  return trailingComment(document, siblings, index - 1) === siblings[index];
}

function isNew({ children, known }: Node, comment: CommentNode): boolean {
  if (children.spent.has(comment) || !children.container.run.base) return false;
  return !known.has(wordsOf(children.container.ours.document, comment));
}

function put({ children, places, index, node }: Node, unit: Unit, homeless: Unit[]): void {
  const place = places.placeFor(node, index, unit.kind === "moved" ? "element" : "any");
  if (place) children.container.run.splice.insert(place, unit);
  else homeless.push(unit);
}
