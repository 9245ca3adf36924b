import type { ListSlot, Slot } from "../match/align";
import { type ChildNode, type ElementNode, localName } from "../tree/node";
import type { Children } from "./children";
import type { Place } from "./splice";

/** A node of THEIRS that stays, and the part of the container that it lies in. */
interface Anchor {
  readonly node: ChildNode;
  readonly container: ElementNode;
}

/** Finds places in THEIRS for the nodes of one part of OURS, which are asked for in their order. */
export class Places {
  private at = 0;
  private last: Anchor | undefined;
  private lastElement: Anchor | undefined;
  private first: Anchor | undefined | null = null;

  constructor(
    private readonly children: Children,
    private readonly siblings: readonly ChildNode[],
    private readonly keys: () => Keys,
  ) {}

  /**
   * The place beside the neighbour that a node has in OURS; nothing when THEIRS lacks the container. What moves stands
   * beside an element: the comment before it may be its own, still at its old place.
   */
  placeFor(node: ChildNode, index: number, beside: "any" | "element" = "any"): Place | undefined {
    const { container } = this.children;
    const target = container.theirs.parts.at(-1);
    if (!target) return undefined;
    const name = node.kind === "element" ? localName(node.name) : "";
    // configSections has to be the first element, and clear has no effect on what stands behind it.
    if ((container.id === "" && name === "configSections") || name === "clear")
      return { kind: "first", container: target };
    const place = this.besideNeighbour(index, beside) ?? { kind: "last", container: target };
    return node.kind === "element" ? inOrderOfRemoval(this.children, this.keys, node, place) : place;
  }

  private besideNeighbour(index: number, beside: "any" | "element"): Place | undefined {
    for (; this.at < index; this.at++) {
      this.last = this.anchorOf(this.siblings[this.at]) ?? this.last;
      if (this.last?.node.kind === "element") this.lastElement = this.last;
    }
    const last = beside === "element" ? this.lastElement : this.last;
    if (last) return { kind: "after", ...last };
    if (this.first === null) {
      this.first = this.siblings
        .slice(index + 1)
        .map((sibling) => this.anchorOf(sibling))
        .find((anchor) => anchor);
    }
    return this.first && { kind: "before", ...this.first };
  }

  private anchorOf(sibling: ChildNode | undefined): Anchor | undefined {
    const { container, counterpart } = this.children;
    const node = sibling && counterpart.get(sibling);
    if (!node || container.run.splice.isGone(node)) return undefined;
    const { parts } = container.theirs;
    const part = parts.length === 1 ? parts[0] : parts.find(({ start, end }) => start < node.start && node.end < end);
    return part && { node, container: part };
  }
}

/** The slots of a container by their elements in OURS and by their keys. */
export interface Keys {
  readonly slotOf: ReadonlyMap<ElementNode, Slot | ListSlot>;
  readonly byKey: ReadonlyMap<string, readonly Slot[]>;
}

export function keysOf({ slots }: Children): Keys {
  const slotOf = new Map<ElementNode, Slot | ListSlot>();
  const byKey = new Map<string, Slot[]>();
  for (const slot of slots) {
    for (const element of slot.at[1] ?? []) slotOf.set(element, slot);
    const key = keyOf(slot);
    if (slot.kind === "slot" && key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), slot]);
  }
  return { slotOf, byKey };
}

function keyOf(slot: Slot | ListSlot): string | undefined {
  return /^[^[]+(\[.*\])$/.exec(slot.id)?.[1];
}

/** A `remove` has to stand before the entry of the same key, and an entry behind its `remove`. */
function inOrderOfRemoval({ container }: Children, keysOfAll: () => Keys, node: ElementNode, place: Place): Place {
  const keys = keysOfAll();
  const own = keys.slotOf.get(node);
  const key = own && keyOf(own);
  if (!own || own.kind === "list" || key === undefined || container.id === "") return place;
  const isRemoval = localName(own.name) === "remove";
  const there = (keys.byKey.get(key) ?? [])
    .filter((slot) => slot !== own && (localName(slot.name) === "remove") !== isRemoval)
    .flatMap((slot) => slot.at[2] ?? [])
    .find((element) => !container.run.splice.isGone(element));
  if (!there?.parent) return place;
  const at = place.kind === "after" ? place.node.end : place.kind === "before" ? place.node.start : undefined;
  const isBefore = at === undefined ? place.kind === "first" : at <= there.start;
  if (isRemoval === isBefore) return place;
  return { kind: isRemoval ? "before" : "after", node: there, container: there.parent };
}
