import { align, type ListSlot, type Slot, type Version } from "../match/align";
import { canonical } from "../match/canonical";
import { type Disabled, disabledEntries } from "../match/disabled";
import { opaque } from "../match/opaque";
import { movedIds, orderedIds } from "../match/order";
import { attributesOf, childPath, textOf } from "../match/same";
import { isSecret } from "../secret";
import type { Position } from "../text/position";
import type { ElementNode, Span } from "../tree/node";
import type { Change } from "./model";

/** A container in the old and in the new file. */
export interface Pair {
  readonly path: string;
  readonly id: string;
  readonly label: string;
  readonly before: Version;
  readonly after: Version;
}

/** Adds the differences of a container that both files have. */
export function compareContainers(changes: Change[], pair: Pair): void {
  const { before, after } = pair;
  const [old] = before.parts;
  const [now] = after.parts;
  if (!old || !now) return;
  const single = before.parts.length === 1 && after.parts.length === 1;
  if (single && before.document.raw(old) === after.document.raw(now)) return;
  compareAttributes(changes, pair);
  if (opaque(before.document, old) || opaque(after.document, now)) {
    if (
      canonical(before.document, old) !== canonical(after.document, now) &&
      !changes.some((change) => change.id === pair.id)
    ) {
      changes.push(change(pair, "changed", { before: before.document.raw(old), after: after.document.raw(now) }));
    }
    return;
  }
  const texts = [textOf(before), textOf(after)] as const;
  if (texts[0] !== texts[1])
    changes.push({ ...change(pair, "changed", { before: texts[0], after: texts[1] }), id: `${pair.id}#text` });
  compareChildren(changes, pair);
}

function compareAttributes(changes: Change[], pair: Pair): void {
  const old = attributesOf(pair.before);
  const now = attributesOf(pair.after);
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    const before = old.get(name);
    const after = now.get(name);
    if (before === after) continue;
    const kind = before === undefined ? "added" : after === undefined ? "removed" : "changed";
    changes.push({
      kind,
      id: `${pair.id}@${name}`,
      path: pair.label,
      attribute: name,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      ...positions(pair, name),
      secret: isSecret(`${pair.id}@${name}`, `${before ?? ""} ${after ?? ""}`),
    });
  }
}

function positions({ before, after }: Pair, attribute?: string): { readonly old?: Position; readonly new?: Position } {
  const at = ({ document, parts }: Version) => {
    const [part] = parts;
    if (!part) return undefined;
    const span: Span = part.attributes.find((candidate) => candidate.name === attribute) ?? part;
    return document.positionOf(span.start);
  };
  const old = at(before);
  const now = at(after);
  return { ...(old ? { old } : {}), ...(now ? { new: now } : {}) };
}

function change(
  pair: Pair,
  kind: Change["kind"],
  values: { readonly before?: string; readonly after?: string },
): Change {
  const secret = isSecret(pair.id, `${values.before ?? ""} ${values.after ?? ""}`);
  return { kind, id: pair.id, path: pair.label, ...values, ...positions(pair), secret };
}

function compareChildren(changes: Change[], pair: Pair): void {
  const { before, after, path } = pair;
  const slots = align(path, [before, after]);
  let off:
    | { readonly before: ReadonlyMap<string, Disabled>; readonly after: ReadonlyMap<string, Disabled> }
    | undefined;
  for (const slot of slots) {
    const [old = [], now = []] = slot.at;
    const inner = below(pair, slot);
    if (slot.kind === "list") compareList(changes, inner);
    else if (old.length > 0 && now.length > 0) compareContainers(changes, inner);
    else {
      off ??= {
        before: disabledEntries(before.document, path, before.parts),
        after: disabledEntries(after.document, path, after.parts),
      };
      if (old.length > 0) {
        const disabled = off.after.has(slot.id) && !off.before.has(slot.id);
        changes.push(change(inner, disabled ? "disabled" : "removed", { before: rawOf(inner.before) }));
      } else {
        const enabled = off.before.has(slot.id) && !off.after.has(slot.id);
        changes.push(change(inner, enabled ? "enabled" : "added", { after: rawOf(inner.after) }));
      }
    }
  }
  compareOrder(changes, pair, slots);
}

function below(pair: Pair, slot: Slot | ListSlot): Pair {
  const [old = [], now = []] = slot.at;
  return {
    path: childPath(pair.path, slot.kind === "slot" ? slot.name : slot.id),
    id: pair.id === "" ? slot.id : `${pair.id}/${slot.id}`,
    label: pair.label === "" ? slot.label : `${pair.label} / ${slot.label}`,
    before: { document: pair.before.document, parts: old },
    after: { document: pair.after.document, parts: now },
  };
}

function rawOf({ document, parts }: Version): string {
  return parts.map((part) => document.raw(part)).join("\n");
}

/** Entries without keys: what is only in one of the two sequences; the same entries in another order have moved. */
function compareList(changes: Change[], pair: Pair): void {
  const words = ({ document, parts }: Version) => parts.map((part) => canonical(document, part));
  const old = words(pair.before);
  const now = words(pair.after);
  if (old.length === now.length && old.every((word, index) => word === now[index])) return;
  const gone = surplus(pair.before.parts, old, now);
  const come = surplus(pair.after.parts, now, old);
  const at = (side: "before" | "after", element: ElementNode) => ({
    ...pair,
    before: { ...pair.before, parts: [] },
    after: { ...pair.after, parts: [] },
    [side]: { ...pair[side], parts: [element] },
  });
  const container = pair.label.replace(/ \/ [^/]*$/, "");
  for (const element of gone)
    changes.push({
      ...change(at("before", element), "removed", { before: pair.before.document.raw(element) }),
      path: container,
    });
  for (const element of come)
    changes.push({
      ...change(at("after", element), "added", { after: pair.after.document.raw(element) }),
      path: container,
    });
  if (gone.length === 0 && come.length === 0)
    changes.push({
      ...change(pair, "moved", { before: rawOf(pair.before), after: rawOf(pair.after) }),
      path: container,
    });
}

function surplus(
  elements: readonly ElementNode[],
  words: readonly string[],
  others: readonly string[],
): readonly ElementNode[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return elements.filter((_, index) => {
    const word = words[index] ?? "";
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

function compareOrder(changes: Change[], pair: Pair, slots: readonly (Slot | ListSlot)[]): void {
  const old = orderedIds(slots, 0, pair.before);
  const now = orderedIds(slots, 1, pair.after);
  const present = new Set(now);
  const common = new Set(old.filter((id) => present.has(id)));
  const moved = movedIds(
    old.filter((id) => common.has(id)),
    now.filter((id) => common.has(id)),
  );
  for (const slot of slots) {
    if (slot.kind === "slot" && moved.has(slot.id)) changes.push(change(below(pair, slot), "moved", {}));
  }
}
