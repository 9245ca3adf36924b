import type { ListSlot, Slot, Version } from "../match/align";
import { canonical } from "../match/canonical";
import { outside } from "../match/opaque";
import { sameFacts, textOf } from "../match/same";
import { encodeText } from "../tree/decode";
import { type ElementNode, localName } from "../tree/node";
import { elementDecision, mergeAttributes } from "./attributes";
import { below, type Children, type Container, openChildren, unchanged } from "./children";
import { bringAlong } from "./placement";
import { applied, dispute, side } from "./run";
import { copyUnit, type Unit } from "./unit";

/** Merges a container that THEIRS has: attributes, text, children. */
export function mergeContainer(container: Container): void {
  const { run, base, ours, theirs } = container;
  const [ourPart] = ours.parts;
  const [theirPart] = theirs.parts;
  if (!ourPart || !theirPart) return;
  if (mergedAsWhole(container)) {
    mergeWhole(container, ourPart, theirPart);
    return;
  }
  mergeAttributes(run, {
    id: container.id,
    path: container.label,
    base: base?.parts[0],
    ours: ourPart,
    theirs: theirPart,
  });
  mergeText(container);
  mergeChildren(openChildren(container));
}

/** Encrypted content and content in another file are taken whole, when they are not alike in the versions. */
function mergedAsWhole({ base, ours, theirs }: Container): boolean {
  const marks = [base, ours, theirs].flatMap((version) => version?.parts.map(outside) ?? []);
  if (marks.includes("EncryptedData")) return true;
  return new Set(marks).size > 1;
}

function mergeWhole(container: Container, ours: ElementNode, theirs: ElementNode): void {
  const { run, base } = container;
  const [basePart] = base?.parts ?? [];
  const ourText = canonical(run.ours, ours);
  const theirText = canonical(run.theirs, theirs);
  const baseText = basePart && run.base ? canonical(run.base, basePart) : undefined;
  if (ourText === theirText || ourText === baseText) return;
  if (theirText !== baseText) {
    const decided = dispute(run, {
      id: container.id,
      path: container.label,
      reason:
        "both files have changed this section, and it can only be taken whole (encrypted, or kept in another file)",
      ...(basePart && run.base ? { base: side(run.base, basePart, run.base.raw(basePart)) } : {}),
      ours: side(run.ours, ours, run.ours.raw(ours)),
      theirs: side(run.theirs, theirs, run.theirs.raw(theirs)),
    });
    if (elementDecision(container.id, decided) === "theirs") return;
  }
  applied(run, theirs, { kind: "changed", id: container.id, path: container.label });
  run.splice.replace(theirs, { kind: "copy", nodes: [ours], blankBefore: false });
}

function mergeText(container: Container): void {
  const { run, base, ours, theirs } = container;
  const [theirPart] = theirs.parts;
  const [ourPart] = ours.parts;
  if (!theirPart || !ourPart) return;
  const ourText = textOf(ours);
  const theirText = textOf(theirs);
  const baseText = base ? textOf(base) : "";
  if (ourText === theirText || (run.base && ourText === baseText)) return;
  let wanted = ourText;
  const id = `${container.id}#text`;
  if (!run.base || theirText !== baseText) {
    const decided =
      dispute(run, {
        id,
        path: container.label,
        reason: run.base
          ? "both files have changed the text, differently"
          : "the two files differ, and without the old default nobody knows who changed it",
        ...(base?.parts[0] ? { base: side(base.document, base.parts[0], baseText) } : {}),
        ours: side(run.ours, ourPart, ourText),
        theirs: side(run.theirs, theirPart, theirText),
      }) ?? "theirs";
    if (decided === "theirs") return;
    if (decided !== "ours") wanted = decided.value;
  }
  applied(run, theirPart, { kind: "changed", id, path: container.label, before: theirText, after: wanted });
  const inner = ourPart.children.filter((child) => child.kind === "text" || child.kind === "cdata");
  const [first] = inner;
  const last = inner.at(-1);
  const raw = wanted === ourText && first && last ? run.ours.text.slice(first.start, last.end) : encodeText(wanted);
  run.splice.setText(theirPart, wanted === "" ? "" : raw);
}

/** Merges what lies below a container. The units returned belong into a container that THEIRS does not have. */
export function mergeChildren(children: Children): readonly Unit[] {
  const extra = new Map<ElementNode, readonly Unit[]>();
  for (const slot of children.slots) {
    if (slot.kind === "list") mergeList(children, slot);
    else mergeSlot(children, slot, extra);
  }
  return bringAlong(children, extra);
}

function mergeSlot(children: Children, slot: Slot, extra: Map<ElementNode, readonly Unit[]>): void {
  const { container } = children;
  const { run } = container;
  const child = below(container, slot);
  const [base = [], ours = [], theirs = []] = slot.at;
  if (ours.length > 0 && theirs.length > 0) {
    pair(children, ours, theirs);
    mergeContainer(child);
    return;
  }
  if (ours.length > 0) {
    if (base.length === 0) add(children, slot, child);
    else removedByVendor(children, { slot, child, extra });
    return;
  }
  if (theirs.length > 0 && (base.length > 0 || !run.base)) removedByUs(children, { slot, child });
}

/** Parts stand for parts; what OURS has in more parts stands for THEIRS' last one. */
function pair(children: Children, ours: readonly ElementNode[], theirs: readonly ElementNode[]): void {
  ours.forEach((element, index) => {
    const other = theirs[Math.min(index, theirs.length - 1)];
    if (other) children.counterpart.set(element, other);
  });
}

function add(children: Children, slot: Slot, child: Container): void {
  const { container } = children;
  const { run } = container;
  const [, ours = []] = slot.at;
  const [element] = ours;
  if (!element) return;
  if (slot.id.includes("]#") && run.base) {
    run.notes.push(`${child.label}: the saved file has this key more than once; the repetition was not brought along.`);
    return;
  }
  if (!run.base) {
    const decided = dispute(run, {
      id: child.id,
      path: child.label,
      reason:
        "only the saved file has this, and without the old default nobody knows whether it was added or is obsolete",
      ours: side(run.ours, element, run.ours.raw(element)),
      theirs: {},
    });
    if (elementDecision(child.id, decided) === "theirs") return;
  }
  bring(children, ours, child);
}

function bring(children: Children, elements: readonly ElementNode[], child: Container): void {
  const { run } = children.container;
  const disabled = children.disabled.theirs.get(child.id.slice(child.id.lastIndexOf("/") + 1));
  const [element] = elements;
  const target = children.container.theirs.parts[0] ?? run.theirs.root;
  if (element && disabled?.pure && disabled.entries === 1) {
    applied(run, disabled.comment, { kind: "enabled", id: child.id, path: child.label, after: run.ours.raw(element) });
    run.splice.replace(disabled.comment, { kind: "copy", nodes: [element], blankBefore: false });
    return;
  }
  for (const each of elements) {
    applied(run, target, { kind: "added", id: child.id, path: child.label, after: run.ours.raw(each) });
    children.bring.add(each);
  }
}

interface Removal {
  readonly slot: Slot;
  readonly child: Container;
}

/** OURS has something that the vendor took out. If OURS never changed it, it stays out. */
function removedByVendor(
  children: Children,
  { slot, child, extra }: Removal & { readonly extra: Map<ElementNode, readonly Unit[]> },
): void {
  const { run } = children.container;
  const [element] = child.ours.parts;
  const [basePart] = child.base?.parts ?? [];
  if (!element || unchanged(child.path, child.base, child.ours)) return;
  if (isTransparent(slot, child)) {
    const units = mergeChildren(openChildren(child));
    if (units.length > 0) {
      extra.set(element, units);
    }
    return;
  }
  const moved = children.disabled.theirs.has(child.id.slice(child.id.lastIndexOf("/") + 1));
  const decided = dispute(run, {
    id: child.id,
    path: child.label,
    reason: moved
      ? "the saved file has changed this, the new default has commented it out"
      : "the saved file has changed this, the new default has removed it",
    ...(basePart && run.base ? { base: side(run.base, basePart, run.base.raw(basePart)) } : {}),
    ours: side(run.ours, element, run.ours.raw(element)),
    theirs: {},
  });
  if (elementDecision(child.id, decided) === "ours") bring(children, child.ours.parts, child);
}

/**
 * An element that has no key, no attributes and no text says nothing by itself: what lies in it is merged piece by piece, even
 * where one side has taken the element out.
 */
function isTransparent(slot: Slot, { base, ours, theirs }: Container): boolean {
  if (slot.rule.kind !== "single") return false;
  const parts = [base, ours, theirs].flatMap((version) => version?.parts.map((part) => ({ part, version })) ?? []);
  return parts.every(
    ({ part, version }) =>
      part.attributes.length === 0 && version.document.ownText(part) === "" && outside(part) === "",
  );
}

/** THEIRS has something that OURS took out or commented out. If the vendor never changed it, it goes. */
function removedByUs(children: Children, { slot, child }: Removal): void {
  const { run } = children.container;
  const { theirs, base } = child;
  const [element] = theirs.parts;
  const [basePart] = base?.parts ?? [];
  if (!element) return;
  const off = children.disabled.ours.get(slot.id);
  const was = children.disabled.base.has(slot.id);
  const disabling = off !== undefined && !was;
  if (!run.base || !sameFacts(child.path, base ?? { ...theirs, parts: [] }, theirs)) {
    if (run.base && isTransparent(slot, child)) {
      mergeChildren(openChildren(child));
      return;
    }
    const decided = dispute(run, {
      id: child.id,
      path: child.label,
      reason: !run.base
        ? "only the new default has this, and without the old default nobody knows whether it is new or was taken out"
        : disabling
          ? "the saved file has commented this out, the new default has changed it"
          : "the saved file has removed this, the new default has changed it",
      ...(basePart && run.base ? { base: side(run.base, basePart, run.base.raw(basePart)) } : {}),
      ours: disabling ? { value: run.ours.raw(off.comment), ...run.ours.positionOf(off.comment.start) } : {},
      theirs: side(run.theirs, element, run.theirs.raw(element)),
    });
    if (elementDecision(child.id, decided) === "theirs") return;
  }
  takeOut(children, { slot, child }, disabling ? off.comment : undefined);
}

function takeOut(
  children: Children,
  { slot, child }: Removal,
  comment: import("../tree/node").CommentNode | undefined,
): void {
  const { run } = children.container;
  const before = child.theirs.parts.map((part) => run.theirs.raw(part)).join("\n");
  const [element] = child.theirs.parts;
  if (!element) return;
  applied(run, element, { kind: comment ? "disabled" : "removed", id: child.id, path: child.label, before });
  if (comment && !children.spent.has(comment)) {
    children.spent.add(comment);
    children.counterpart.set(comment, element);
    run.splice.replace(element, { kind: "copy", nodes: [comment], blankBefore: false });
    for (const part of child.theirs.parts.slice(1)) run.splice.remove(part);
    return;
  }
  for (const part of child.theirs.parts) run.splice.remove(part);
  void slot;
}

/** Sequences without keys: the side that changed the sequence wins; if both did, it is a conflict. */
function mergeList(children: Children, slot: ListSlot): void {
  const { container } = children;
  const { run } = container;
  const [base = [], ours = [], theirs = []] = slot.at;
  const words = (version: Version | undefined, elements: readonly ElementNode[]) =>
    version ? elements.map((element) => canonical(version.document, element)) : [];
  const b = words(container.base, base);
  const o = words(container.ours, ours);
  const t = words(container.theirs, theirs);
  const same = (left: readonly string[], right: readonly string[]) =>
    left.length === right.length && left.every((word, index) => word === right[index]);
  pairEqual(children, ours, theirs, o, t);
  if (same(o, t) || (run.base && same(o, b))) return;
  const id = container.id === "" ? slot.id : `${container.id}/${slot.id}`;
  if (!run.base || !same(t, b)) {
    const decided = dispute(run, {
      id,
      path: container.label,
      reason: run.base
        ? "both files have changed this list, and its entries have no key to tell them apart"
        : "the two files differ, and without the old default nobody knows who changed it",
      ...(container.base && base[0]
        ? { base: side(container.base.document, base[0], base.map((e) => container.base?.document.raw(e)).join("\n")) }
        : {}),
      ours: ours[0] ? side(run.ours, ours[0], ours.map((e) => run.ours.raw(e)).join("\n")) : {},
      theirs: theirs[0] ? side(run.theirs, theirs[0], theirs.map((e) => run.theirs.raw(e)).join("\n")) : {},
    });
    if (elementDecision(id, decided) === "theirs") return;
  }
  for (const element of theirs) {
    if ([...children.counterpart.values()].includes(element)) continue;
    applied(run, element, { kind: "removed", id, path: container.label, before: run.theirs.raw(element) });
    run.splice.remove(element);
  }
  for (const element of ours) {
    if (children.counterpart.has(element)) continue;
    applied(run, container.theirs.parts[0] ?? run.theirs.root, {
      kind: "added",
      id,
      path: container.label,
      after: run.ours.raw(element),
    });
    children.bring.add(element);
  }
}

/** Pairs the longest common subsequence of two sequences. */
function pairEqual(
  children: Children,
  ours: readonly ElementNode[],
  theirs: readonly ElementNode[],
  o: readonly string[],
  t: readonly string[],
): void {
  const lengths = Array.from({ length: o.length + 1 }, () => new Array<number>(t.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = o.length - 1; i >= 0; i--) {
    for (let j = t.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row) row[j] = o[i] === t[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  for (let i = 0, j = 0; i < o.length && j < t.length; ) {
    const a = ours[i];
    const b = theirs[j];
    if (o[i] === t[j] && a && b) {
      children.counterpart.set(a, b);
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
}

export { copyUnit, localName };
