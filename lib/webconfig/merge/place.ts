import { type ChildNode, type ElementNode, localName } from "../tree/node";
import type { Children } from "./children";
import type { Place } from "./splice";

/** The place in THEIRS beside the neighbour that a node has in OURS; nothing when THEIRS lacks the container. */
export function placeFor(children: Children, node: ChildNode, siblings: readonly ChildNode[]): Place | undefined {
  const { container } = children;
  const target = container.theirs.parts.at(-1);
  if (!target) return undefined;
  const name = node.kind === "element" ? localName(node.name) : "";
  // configSections has to be the first element, and clear has no effect on what stands behind it.
  if ((container.id === "" && name === "configSections") || name === "clear")
    return { kind: "first", container: target };
  const beside = besideNeighbour(children, node, siblings) ?? { kind: "last", container: target };
  return node.kind === "element" ? inOrderOfRemoval(children, node, beside) : beside;
}

function besideNeighbour(children: Children, node: ChildNode, siblings: readonly ChildNode[]): Place | undefined {
  const { container, counterpart } = children;
  const index = siblings.indexOf(node);
  const anchorOf = (sibling: ChildNode | undefined) => {
    const anchor = sibling && counterpart.get(sibling);
    if (!anchor || container.run.splice.isGone(anchor)) return undefined;
    const parent = container.theirs.parts.find((part) => part.children.includes(anchor));
    return parent && { node: anchor, container: parent };
  };
  for (let before = index - 1; before >= 0; before--) {
    const anchor = anchorOf(siblings[before]);
    if (anchor) return { kind: "after", ...anchor };
  }
  for (let after = index + 1; after < siblings.length; after++) {
    const anchor = anchorOf(siblings[after]);
    if (anchor) return { kind: "before", ...anchor };
  }
  return undefined;
}

/** A `remove` has to stand before the entry of the same key, and an entry behind its `remove`. */
function inOrderOfRemoval(children: Children, node: ElementNode, place: Place): Place {
  const { container } = children;
  const own = children.slots.find((slot) => slot.at[1]?.includes(node));
  const key = own && /^[^[]+(\[.*\])$/.exec(own.id)?.[1];
  if (!own || own.kind === "list" || key === undefined || container.id === "") return place;
  const isRemoval = localName(own.name) === "remove";
  const others = children.slots.filter(
    (slot) =>
      slot !== own &&
      slot.kind === "slot" &&
      slot.id.endsWith(key) &&
      (localName(slot.name) === "remove") !== isRemoval,
  );
  const there = others.flatMap((slot) => slot.at[2] ?? []).find((element) => !container.run.splice.isGone(element));
  const parent = there && container.theirs.parts.find((part) => part.children.includes(there));
  if (!there || !parent) return place;
  const at = place.kind === "after" ? place.node.end : place.kind === "before" ? place.node.start : undefined;
  const isBefore = at === undefined ? place.kind === "first" : at <= there.start;
  if (isRemoval === isBefore) return place;
  return { kind: isRemoval ? "before" : "after", node: there, container: parent };
}
