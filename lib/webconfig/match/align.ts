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
  readonly at: ElementNode[][];
}

/** Tells which child elements of the versions of one container are the same thing. `path` is the container's schema path. */
export function align(path: string, versions: readonly Version[]): readonly (Slot | ListSlot)[] {
  const rules = rulesOf(path, versions);
  const slots = new Map<string, Growing>();
  versions.forEach((version, index) => {
    const seen = new Map<string, number>();
    for (const part of version.parts) {
      for (const child of part.children) {
        if (child.kind === "element")
          place({
            slots,
            rules,
            seen,
            index,
            count: versions.length,
            sibling: { document: version.document, element: child },
          });
      }
    }
  });
  return [...slots.values()].map((slot) =>
    slot.kind === "list" && slot.rule.kind === "list"
      ? { kind: "list", id: slot.id, label: slot.label, ordered: slot.rule.ordered, at: slot.at }
      : { kind: "slot", id: slot.id, label: slot.label, name: slot.name, rule: slot.rule, at: slot.at },
  );
}

function rulesOf(path: string, versions: readonly Version[]): ReadonlyMap<string, Rule> {
  const byName = new Map<string, Sibling[][]>();
  versions.forEach(({ document, parts }, index) => {
    for (const part of parts) {
      for (const child of part.children) {
        if (child.kind !== "element") continue;
        let lists = byName.get(child.name);
        if (!lists) {
          lists = versions.map(() => []);
          byName.set(child.name, lists);
        }
        lists[index]?.push({ document, element: child });
      }
    }
  });
  return new Map([...byName].map(([name, lists]) => [name, identityRule(path, name, lists)]));
}

interface Placement {
  readonly slots: Map<string, Growing>;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly seen: Map<string, number>;
  readonly index: number;
  readonly count: number;
  readonly sibling: Sibling;
}

function place({ slots, rules, seen, index, count, sibling }: Placement): void {
  const { document, element } = sibling;
  const rule = rules.get(element.name) ?? { kind: "single" };
  const local = localName(element.name);
  let id = local;
  let label = local;
  let kind: "slot" | "list" = "slot";
  if (rule.kind === "keyed") {
    const key = rule.key(document, element);
    id = `${local}[${key ? key.id : canonical(document, element)}]`;
    label = key ? readable(local, key.label) : local;
    const occurrence = (seen.get(id) ?? 0) + 1;
    seen.set(id, occurrence);
    if (occurrence > 1) {
      id = `${id}#${occurrence}`;
      label = `${label} (${occurrence})`;
    }
  } else if (rule.kind === "list") {
    id = rule.group.slice(rule.group.lastIndexOf("/") + 1);
    label = id;
    kind = "list";
  }
  let slot = slots.get(`${kind} ${id}`);
  if (!slot) {
    slot = { kind, id, label, name: element.name, rule, at: Array.from({ length: count }, () => []) };
    slots.set(`${kind} ${id}`, slot);
  }
  slot.at[index]?.push(element);
}

function readable(name: string, key: string): string {
  return name === "add" ? key : `${name} ${key}`;
}
