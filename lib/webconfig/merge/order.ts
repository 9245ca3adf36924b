import type { Version } from "../match/align";
import { movedIds, orderedIds } from "../match/order";
import { elementDecision } from "./attributes";
import { below, type Children } from "./children";
import { applied, dispute, side, UNKNOWN_AUTHOR } from "./run";

/** Collections whose order has a meaning: an order that OURS changed is carried over; if both sides did, it is a conflict. */
export function mergeOrder(children: Children): void {
  const { container, slots } = children;
  const { run } = container;
  const order = [container.base, container.ours, container.theirs].map((version, index) =>
    version ? orderedIds(slots, index, version) : [],
  );
  const [base = [], ours = [], theirs = []] = order;
  if (ours.length === 0 || theirs.length === 0) return;
  const [inOurs, inTheirs] = [new Set(ours), new Set(theirs)];
  const stays = (id: string) => inOurs.has(id) && inTheirs.has(id);
  const mine = ours.filter(stays);
  const other = theirs.filter(stays);
  if (same(mine, other)) return;
  if (run.base) {
    const was = base.filter((id) => stays(id));
    const old = new Set(was);
    if (
      same(
        was,
        mine.filter((id) => old.has(id)),
      )
    )
      return;
    if (
      same(
        was,
        other.filter((id) => old.has(id)),
      )
    ) {
      move(children, other, mine);
      return;
    }
  }
  const id = `${container.id}#order`;
  const decided = dispute(run, {
    id,
    path: container.label,
    reason: run.base ? "both files have changed the order, differently" : UNKNOWN_AUTHOR,
    ...(container.base ? { base: orderSide(container.base, base) } : {}),
    ours: orderSide(container.ours, ours),
    theirs: orderSide(container.theirs, theirs),
  });
  if (elementDecision(id, decided) === "ours") move(children, other, mine);
}

function orderSide(version: Version, ids: readonly string[]) {
  const [part] = version.parts;
  return part ? side(version.document, part, ids.join("\n")) : {};
}

function move(children: Children, from: readonly string[], to: readonly string[]): void {
  const { container } = children;
  const moved = movedIds(from, to);
  for (const slot of children.slots) {
    const [, [mine] = [], [other] = []] = slot.at;
    if (slot.kind === "list" || !mine || !other) continue;
    // An entry has to stay behind its `remove`, so that one goes with it.
    const isItsRemoval = moved.has(slot.id.replace(/^remove(?=\[)/, "add"));
    if (!moved.has(slot.id) && !isItsRemoval) continue;
    const { id, label } = below(container, slot);
    applied(container.run, other, { kind: "moved", id, path: label });
    children.moves.set(mine, other);
  }
}

function same(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((id, index) => id === right[index]);
}
