import type { Slot } from "../match/align";
import { outside } from "../match/opaque";
import { sameFacts } from "../match/same";
import type { CommentNode, ElementNode } from "../tree/node";
import { bring, lastStep } from "./added";
import { elementDecision } from "./attributes";
import type { Children } from "./children";
import { wordsOf } from "./comments";
import { indexAmong, leadingComments, trailingComment } from "./layout";
import { relocated } from "./relocated";
import { applied, type Container, dispute, wholeSides } from "./run";

interface Removal {
  readonly slot: Slot;
  readonly child: Container;
}

/** OURS has something that the vendor took out. If OURS never changed it, it stays out. */
export function removedByVendor(children: Children, { slot, child }: Removal): void {
  const { run } = child;
  const [element] = child.ours.parts;
  if (run.required.has(child.id)) {
    run.notes.push(`${child.label}: the declaration was kept, because the section stays.`);
    bring(children, child);
    return;
  }
  if (!element || !child.base || sameFacts(child.path, child.base, child.ours)) return;
  const elsewhere = slot.rule.kind === "single" ? relocated(child) : undefined;
  if (!elsewhere && isTransparent(slot, child)) {
    const units = run.mergeInside(child);
    if (units.length > 0) children.bringInside.set(element, units);
    return;
  }
  const there = elsewhere ? { ...child, theirs: { document: run.theirs, parts: [elsewhere.element] } } : child;
  const off = children.disabled.theirs.has(lastStep(children, child));
  const verb = elsewhere ? `moved it under location ${elsewhere.location}` : off ? "commented it out" : "removed it";
  const decided = dispute(run, {
    id: child.id,
    path: child.label,
    reason: `the saved file has changed this, the new default has ${verb}`,
    ...wholeSides(there),
  });
  if (elementDecision(child.id, decided) === "theirs") return;
  // At its old place it would stand beside the moved one: the changes go where the vendor has put the section.
  if (elsewhere) run.mergeContainer(there);
  else bring(children, child);
}

/** THEIRS has something that OURS took out or commented out. If the vendor never changed it, it goes. */
export function removedByUs(children: Children, { slot, child }: Removal): void {
  const { run, base, theirs } = child;
  if (run.required.has(child.id)) {
    run.notes.push(`${child.label}: the declaration was kept, because the section stays.`);
    return;
  }
  const off = children.disabled.base.has(slot.id) ? undefined : children.disabled.ours.get(slot.id);
  const refused = run.refused.get(child.id);
  if (!run.base || !base || !sameFacts(child.path, base, theirs) || refused !== undefined) {
    if (run.base && refused === undefined && isTransparent(slot, child)) {
      run.mergeInside(child);
      return;
    }
    const verb = off ? "commented this out" : "removed this";
    const decided = dispute(run, {
      id: child.id,
      path: child.label,
      reason:
        refused ??
        (run.base
          ? `the saved file has ${verb}, the new default has changed it`
          : "only the new default has this, and without the old default nobody knows whether it is new or was taken out"),
      ...wholeSides(child),
      ...(off ? { ours: { value: run.ours.raw(off.comment), ...run.ours.positionOf(off.comment.start) } } : {}),
    });
    if (elementDecision(child.id, decided) === "theirs") return;
  }
  takeOut(children, child, off?.comment);
}

/**
 * An element that has no key, no attributes and no text says nothing by itself: what lies in it is merged piece by piece,
 * even where one side has taken the element out.
 */
function isTransparent(slot: Slot, { base, ours, theirs }: Container): boolean {
  if (slot.rule.kind !== "single") return false;
  return [base, ours, theirs].every((version) =>
    (version?.parts ?? []).every(
      (part) => part.attributes.length === 0 && version?.document.ownText(part) === "" && outside(part) === "",
    ),
  );
}

function takeOut(children: Children, child: Container, comment: CommentNode | undefined): void {
  const { run, theirs } = child;
  const [element] = theirs.parts;
  if (!element) return;
  const before = theirs.parts.map((part) => run.theirs.raw(part)).join("\n");
  applied(run, element, { kind: comment ? "disabled" : "removed", id: child.id, path: child.label, before });
  const replacing = comment !== undefined && !children.spent.has(comment) && !children.counterpart.has(comment);
  if (comment && replacing) {
    children.spent.add(comment);
    children.counterpart.set(comment, element);
    run.splice.replace(element, { kind: "copy", nodes: [comment], blankBefore: false });
  }
  for (const part of replacing ? theirs.parts.slice(1) : theirs.parts) {
    run.splice.remove(part);
    for (const orphan of orphans(children, part)) run.splice.remove(orphan);
  }
}

/** The comments of a removed element that OURS has removed with it. */
function orphans({ container, comments, baseComments }: Children, element: ElementNode): readonly CommentNode[] {
  const { run } = container;
  const siblings = element.parent?.children ?? [];
  const index = indexAmong(siblings, element);
  const trailing = trailingComment(run.theirs, siblings, index);
  return [...leadingComments(run.theirs, siblings, index), ...(trailing ? [trailing] : [])].filter(
    (node): node is CommentNode => {
      if (node.kind !== "comment") return false;
      const words = wordsOf(run.theirs, node);
      return baseComments.has(words) && !comments.has(words);
    },
  );
}
