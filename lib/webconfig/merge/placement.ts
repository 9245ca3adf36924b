import { type ChildNode, type CommentNode, type ElementNode, localName } from "../tree/node";
import type { Children } from "./children";
import { gap, indentOf, leadingComments, trailingComment } from "./layout";
import { applied } from "./run";
import type { Place } from "./splice";
import { copyUnit, type Unit } from "./unit";

/** The text of a comment as it is compared: white space says nothing. */
export function commentWords(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/**
 * Brings what OURS has added into THEIRS: new elements with their comments, and new comments, each beside the neighbour it
 * has in OURS. `inside` has the elements of which only some content is brought. Returns the units that found no container in
 * THEIRS, in OURS' order.
 */
export function bringAlong(children: Children, inside: ReadonlyMap<ElementNode, readonly Unit[]>): readonly Unit[] {
  const { container } = children;
  const homeless: Unit[] = [];
  for (const part of container.ours.parts) {
    const siblings = part.children;
    const known = knownComments(children);
    for (let index = 0; index < siblings.length; index++) {
      const node = siblings[index];
      if (!node) continue;
      if (node.kind === "comment") {
        const free = isNew(children, node, known) && !leadsBrought(children, siblings, index);
        if (!free) continue;
        children.spent.add(node);
        put(children, { node, siblings, unit: copyUnit(container.ours.document, [node], siblings) }, homeless);
        record(children, node, "comment");
      } else if (node.kind === "element" && inside.has(node)) {
        put(
          children,
          { node, siblings, unit: { kind: "wrap", element: node, units: inside.get(node) ?? [] } },
          homeless,
        );
      } else if (node.kind === "element" && children.bring.has(node)) {
        const lead = leadingComments(container.ours.document, siblings, index).filter(
          (comment) => comment.kind === "comment" && isNew(children, comment, known),
        );
        const trail = trailingComment(container.ours.document, siblings, index);
        const tail = trail?.kind === "comment" && isNew(children, trail, known) ? [trail] : [];
        for (const comment of [...lead, ...tail]) if (comment.kind === "comment") children.spent.add(comment);
        const nodes = [...contiguous(siblings, lead, node), ...tail];
        put(children, { node, siblings, unit: copyUnit(container.ours.document, nodes, siblings) }, homeless);
      }
    }
  }
  return homeless;
}

/** Only comments that stand next to each other and to the node can be copied as one piece. */
function contiguous(siblings: readonly ChildNode[], lead: readonly ChildNode[], node: ChildNode): readonly ChildNode[] {
  const index = siblings.indexOf(node);
  let from = index;
  while (from > 0 && lead.includes(siblings[from - 1] as ChildNode)) from--;
  return siblings.slice(from, index + 1);
}

function leadsBrought(children: Children, siblings: readonly ChildNode[], index: number): boolean {
  const { document } = children.container.ours;
  for (let next = index; next + 1 < siblings.length; next++) {
    const current = siblings[next];
    const following = siblings[next + 1];
    if (!current || !following) return false;
    const between = gap(document.text, current.end, following.start);
    if (!between.blank || between.lines > 1 || indentOf(document.text, current.start) === undefined) break;
    if (following.kind === "element") return children.bring.has(following);
    if (following.kind !== "comment") return false;
  }
  const previous = siblings[index - 1];
  if (previous?.kind !== "element" || !children.bring.has(previous)) return false;
  return trailingComment(document, siblings, index - 1) === siblings[index];
}

function knownComments({ container }: Children): ReadonlySet<string> {
  const known = new Set<string>();
  for (const version of [container.base, container.theirs]) {
    for (const part of version?.parts ?? []) {
      for (const child of part.children) {
        if (version && child.kind === "comment") known.add(commentWords(version.document.commentText(child)));
      }
    }
  }
  return known;
}

function isNew(children: Children, comment: CommentNode, known: ReadonlySet<string>): boolean {
  if (children.spent.has(comment) || !children.container.run.base) return false;
  return !known.has(commentWords(children.container.ours.document.commentText(comment)));
}

interface Brought {
  readonly node: ChildNode;
  readonly siblings: readonly ChildNode[];
  readonly unit: Unit;
}

function put(children: Children, { node, siblings, unit }: Brought, homeless: Unit[]): void {
  const { container } = children;
  const place = placeFor(children, node, siblings);
  if (place) container.run.splice.insert(place, unit);
  else homeless.push(unit);
}

/** The place in THEIRS beside the neighbour that a node has in OURS. */
function placeFor(children: Children, node: ChildNode, siblings: readonly ChildNode[]): Place | undefined {
  const { container, counterpart } = children;
  const { splice } = container.run;
  const target = container.theirs.parts.at(-1);
  if (!target) return undefined;
  const name = node.kind === "element" ? localName(node.name) : "";
  if (container.id === "" && name === "configSections") return { kind: "first", container: target };
  const index = siblings.indexOf(node);
  for (let before = index - 1; before >= 0; before--) {
    const anchor = counterpart.get(siblings[before] as ChildNode);
    if (anchor && !splice.isGone(anchor))
      return { kind: "after", node: anchor, container: parentOf(anchor, container.theirs.parts) ?? target };
  }
  for (let after = index + 1; after < siblings.length; after++) {
    const anchor = counterpart.get(siblings[after] as ChildNode);
    if (anchor && !splice.isGone(anchor))
      return { kind: "before", node: anchor, container: parentOf(anchor, container.theirs.parts) ?? target };
  }
  return { kind: "last", container: target };
}

function parentOf(node: ChildNode, parts: readonly ElementNode[]): ElementNode | undefined {
  return parts.find((part) => part.children.includes(node));
}

function record(children: Children, comment: CommentNode, kind: "comment"): void {
  const { container } = children;
  const target = container.theirs.parts[0] ?? container.run.theirs.root;
  applied(container.run, target, {
    kind,
    id: `${container.id}/comment`,
    path: container.label,
    after: commentWords(container.ours.document.commentText(comment)),
  });
}
