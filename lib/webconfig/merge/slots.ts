import type { Slot } from "../match/align";
import type { ElementNode } from "../tree/node";
import { bring } from "./added";
import { elementDecision } from "./attributes";
import { below, type Children } from "./children";
import { mergeList } from "./list";
import { mergeOrder } from "./order";
import { bringAlong } from "./placement";
import { removedByUs, removedByVendor } from "./removed";
import { type Container, dispute, wholeSides } from "./run";
import type { Unit } from "./unit";

/** Merges what lies below a container. The units returned belong into a container that THEIRS does not have. */
export function mergeChildren(children: Children): readonly Unit[] {
  for (const slot of children.slots) {
    if (slot.kind === "list") mergeList(children, slot);
    else mergeSlot(children, slot);
  }
  mergeOrder(children);
  return bringAlong(children);
}

function mergeSlot(children: Children, slot: Slot): void {
  const { run } = children.container;
  const child = below(children.container, slot);
  const [base = [], ours = [], theirs = []] = slot.at;
  if (ours.length > 0 && theirs.length > 0) {
    pair(children, ours, theirs);
    run.mergeContainer(child);
  } else if (ours.length > 0) {
    if (base.length === 0) added(children, child);
    else removedByVendor(children, { slot, child });
  } else if (theirs.length > 0 && (base.length > 0 || !run.base)) removedByUs(children, { slot, child });
}

/** Parts stand for parts; what OURS has in more parts stands for THEIRS' last one. */
function pair(children: Children, ours: readonly ElementNode[], theirs: readonly ElementNode[]): void {
  ours.forEach((element, index) => {
    const other = theirs[Math.min(index, theirs.length - 1)];
    if (other) children.counterpart.set(element, other);
  });
}

const REPEATED =
  "the saved file has this key more than once, with different content, and the result can have it only once";

/** OURS has something that neither THEIRS nor base has. */
function added(children: Children, child: Container): void {
  const { run } = child;
  const repeated = /\]#\d+$/.test(child.id);
  const refused = run.refused.get(child.id) ?? (repeated ? REPEATED : undefined);
  if (!run.base || refused !== undefined) {
    const decided = dispute(run, {
      id: child.id,
      path: child.label,
      reason:
        refused ??
        "only the saved file has this, and without the old default nobody knows whether it was added or is obsolete",
      ...wholeSides(child),
    });
    if (elementDecision(child.id, decided) === "theirs") return;
  }
  bring(children, child);
}
