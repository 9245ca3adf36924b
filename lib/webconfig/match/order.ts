import { type ElementNode, localName } from "../tree/node";
import type { ListSlot, Slot, Version } from "./align";

/** Whether the order of a slot's entry among its like has a meaning (first match wins, chains, prepended collections). */
export function isOrdered(slot: Slot | ListSlot): boolean {
  if (slot.kind === "list" || slot.rule.kind !== "keyed" || localName(slot.name) === "remove") return false;
  const collection = slot.rule.collection;
  return collection !== undefined && (collection.ordered === true || collection.prepended === true);
}

/** The ids of the ordered entries of a container in the order of one version. */
export function orderedIds(slots: readonly (Slot | ListSlot)[], index: number, version: Version): readonly string[] {
  const idOf = new Map<ElementNode, string>();
  for (const slot of slots) {
    if (!isOrdered(slot)) continue;
    for (const element of slot.at[index] ?? []) idOf.set(element, slot.id);
  }
  if (idOf.size === 0) return [];
  const ids: string[] = [];
  for (const part of version.parts) {
    for (const child of part.children) {
      const id = child.kind === "element" ? idOf.get(child) : undefined;
      if (id !== undefined) ids.push(id);
    }
  }
  return ids;
}

/** Those of `after` that have to move so that `before` comes into the order of `after` (both hold the same ids). */
export function movedIds(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const position = new Map(before.map((id, index) => [id, index]));
  const kept = longestIncreasing(after.map((id) => position.get(id) ?? -1));
  return new Set(after.filter((_, index) => !kept.has(index)));
}

/** The indexes of a longest increasing subsequence. */
function longestIncreasing(values: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const previous: number[] = [];
  values.forEach((value, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? -1] ?? -1) < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const found = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) found.add(at);
  return found;
}
