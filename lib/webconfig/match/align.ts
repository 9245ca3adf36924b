import type { WebConfigDocument } from "../document";
import { identityRule, type Rule, type Sibling } from "../schema/identity";
import { type ElementNode, localName } from "../tree/node";
import { canonical } from "./canonical";

/** One version of a container: usually one element, several when the file has its parts in several places. */
export interface Version {
  readonly document: WebConfigDocument;
  readonly parts: readonly ElementNode[];
}

/** One identified thing below a container, and where it is in each version (empty: nowhere). */
export interface Slot {
  readonly kind: "slot";
  /** The last step of its fact path, such as `add[uploadlimit]`. */
  readonly id: string;
  /** The same in the words of the file, such as `UploadLimit`. */
  readonly label: string;
  readonly name: string;
  readonly rule: Rule;
  readonly at: readonly (readonly ElementNode[])[];
}

/** A sequence of elements without keys, and its elements in each version. */
export interface ListSlot {
  readonly kind: "list";
  readonly id: string;
  readonly label: string;
  readonly ordered: boolean;
  readonly at: readonly (readonly ElementNode[])[];
}

interface Growing {
  readonly kind: "slot" | "list";
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly rule: Rule;
  readonly at: (readonly ElementNode[])[];
}

/** Tells which child elements of the versions of one container are the same thing. `path` is the container's schema path. */
export function align(path: string, versions: readonly Version[]): readonly (Slot | ListSlot)[] {
  const rules = rulesOf(path, versions);
  if (rules.size === 0) return [];
  const slots = new Map<string, Growing>();
  const lists = new Map<string, Growing>();
  versions.forEach(({ document, parts }, index) => {
    const to: Placement = { slots, lists, rules, seen: new Map(), index, count: versions.length };
    for (const part of parts)
      for (const child of part.children) if (child.kind === "element") place(to, document, child);
  });
  return [...(slots.values() as Iterable<Slot>), ...[...lists.values()].map(toList)];
}

function toList({ id, label, rule, at }: Growing): ListSlot {
  return { kind: "list", id, label, ordered: rule.kind === "list" && rule.ordered, at };
}

/** How the elements of each name below one container are told apart. */
export function rulesOf(path: string, versions: readonly Version[]): ReadonlyMap<string, Rule> {
  const rules = new Map<string, Rule>();
  let grouped: ReadonlyMap<string, readonly (readonly Sibling[])[]> | undefined;
  for (const { parts } of versions) {
    for (const part of parts) {
      for (const child of part.children) {
        if (child.kind !== "element" || rules.has(child.name)) continue;
        const { name } = child;
        const siblings = (): readonly (readonly Sibling[])[] => {
          grouped ??= byName(versions);
          return grouped.get(name) ?? [];
        };
        rules.set(name, identityRule(path, name, siblings));
      }
    }
  }
  return rules;
}

function byName(versions: readonly Version[]): ReadonlyMap<string, readonly (readonly Sibling[])[]> {
  const found = new Map<string, Sibling[][]>();
  versions.forEach(({ document, parts }, index) => {
    for (const part of parts) {
      for (const child of part.children) {
        if (child.kind !== "element") continue;
        let lists = found.get(child.name);
        if (!lists) {
          lists = versions.map(() => []);
          found.set(child.name, lists);
        }
        lists[index]?.push({ document, element: child });
      }
    }
  });
  return found;
}

interface Placement {
  readonly slots: Map<string, Growing>;
  readonly lists: Map<string, Growing>;
  readonly rules: ReadonlyMap<string, Rule>;
  /** How often this version has had a key, for keys that repeat. */
  readonly seen: Map<string, number>;
  readonly index: number;
  readonly count: number;
}

function place(to: Placement, document: WebConfigDocument, element: ElementNode): void {
  const rule = to.rules.get(element.name) ?? SINGLE;
  const local = localName(element.name);
  if (rule.kind === "list") {
    const id = rule.group.slice(rule.group.lastIndexOf("/") + 1);
    put(to, to.lists, { kind: "list", id, label: id, rule, element });
    return;
  }
  if (rule.kind === "single") {
    put(to, to.slots, { kind: "slot", id: local, label: local, rule, element });
    return;
  }
  const key = rule.key(document, element);
  const label = key ? readable(local, key.label) : local;
  const id = `${local}[${key ? key.id : canonical(document, element)}]`;
  const slot = to.slots.get(id);
  if (!slot || isFree(slot, to.index)) {
    put(to, to.slots, { kind: "slot", id, label, rule, element, slot });
    return;
  }
  const occurrence = (to.seen.get(id) ?? 1) + 1;
  to.seen.set(id, occurrence);
  put(to, to.slots, { kind: "slot", id: `${id}#${occurrence}`, label: `${label} (${occurrence})`, rule, element });
}

function isFree(slot: Growing, index: number): boolean {
  return (slot.at[index] ?? NONE).length === 0;
}

const SINGLE: Rule = { kind: "single" };
const NONE: readonly ElementNode[] = [];

interface Found extends Pick<Growing, "kind" | "id" | "label" | "rule"> {
  readonly element: ElementNode;
  /** The slot of the id, when it was looked up already. */
  readonly slot?: Growing | undefined;
}

function put({ index, count }: Placement, slots: Map<string, Growing>, found: Found): void {
  const { kind, id, label, rule, element } = found;
  let slot = found.slot ?? slots.get(id);
  if (!slot) {
    slot = { kind, id, label, name: element.name, rule, at: new Array<readonly ElementNode[]>(count).fill(NONE) };
    slots.set(id, slot);
  }
  // Most have one element in each version: an array of one is a fraction of an empty one that grew.
  const present = slot.at[index];
  if (present === undefined || present === NONE) slot.at[index] = [element];
  else (present as ElementNode[]).push(element);
}

function readable(name: string, key: string): string {
  return name === "add" ? key : `${name} ${key}`;
}
