import type { WebConfigDocument } from "../document";
import { rulesOf } from "../match/align";
import { outside } from "../match/opaque";
import { childPath } from "../match/same";
import { membership } from "../schema/collections";
import type { Key, Rule } from "../schema/identity";
import { childElements, type ElementNode, localName } from "../tree/node";
import type { Finding } from "./model";

/** Entries of collections: keys that repeat, keys that are missing, removals that come too late. */
export function checkCollections(document: WebConfigDocument): readonly Finding[] {
  const findings: Finding[] = [];
  visit({ document, findings }, document.root, { path: "", label: "" });
  return findings;
}

interface Checking {
  readonly document: WebConfigDocument;
  readonly findings: Finding[];
}

interface Place {
  readonly path: string;
  readonly label: string;
}

function visit(checking: Checking, element: ElementNode, place: Place): void {
  if (element.children.length === 0 || outside(element) !== "") return;
  const children = childElements(element);
  const rules = rulesOf(place.path, [{ document: checking.document, parts: [element] }]);
  checkEntries(checking, children, { place, rules });
  for (const child of children) {
    const rule = rules.get(child.name);
    const key = rule?.kind === "keyed" ? rule.key(checking.document, child)?.label : undefined;
    const local = localName(child.name);
    const step = key === undefined ? local : local === "add" ? key : `${local} ${key}`;
    visit(checking, child, {
      path: childPath(place.path, child.name),
      label: place.label === "" ? step : `${place.label} / ${step}`,
    });
  }
}

function checkEntries(
  { document, findings }: Checking,
  children: readonly ElementNode[],
  { place, rules }: { readonly place: Place; readonly rules: ReadonlyMap<string, Rule> },
): void {
  const live = new Map<string, ElementNode>();
  const removed = new Map<string, ElementNode>();
  const groups = new Set<string>();
  let added: ElementNode | undefined;
  for (const child of children) {
    const local = localName(child.name);
    const member = membership(place.path, local);
    const rule = rules.get(child.name);
    if (member?.role === "clear" || local === "clear") {
      if (added)
        findings.push({
          rule: "remove-after-add",
          severity: "warning",
          message: "clear stands behind entries and undoes them",
          path: place.label,
          ...document.positionOf(child.start),
          other: document.positionOf(added.start),
        });
      live.clear();
      removed.clear();
      continue;
    }
    if (rule?.kind !== "keyed" || local === "location") continue;
    const key = rule.key(document, child);
    if (!key) {
      if (member)
        findings.push({
          rule: "missing-key",
          severity: "error",
          message: `<${child.name}> lacks the attribute that names it (${member.collection.keys.join(", ")})`,
          path: labelOf(place, local, key),
          ...document.positionOf(child.start),
        });
      continue;
    }
    if (member?.role === "remove" || local === "remove") {
      const [earlier] = [...groups].map((group) => `${group} ${key.id}`).filter((id) => live.has(id));
      if (earlier) {
        findings.push({
          rule: "remove-after-add",
          severity: "warning",
          message: `remove stands behind the entry ${key.label} and undoes it`,
          path: labelOf(place, local, key),
          ...document.positionOf(child.start),
          other: document.positionOf(live.get(earlier)?.start ?? 0),
        });
        live.delete(earlier);
      }
      const twice = removed.get(key.id);
      if (twice)
        findings.push({
          rule: "duplicate-key",
          severity: "warning",
          message: `${key.label} is removed twice`,
          path: labelOf(place, local, key),
          ...document.positionOf(child.start),
          other: document.positionOf(twice.start),
        });
      removed.set(key.id, child);
      continue;
    }
    added ??= child;
    const group = groupOf(member?.collection.add, local);
    groups.add(group);
    const id = `${group} ${key.id}`;
    const earlier = live.get(id);
    if (earlier && member?.collection.allowDuplicates !== true) {
      // Assembly bindings are read by the runtime's loader, which takes the first and complains about none.
      const certain = member !== undefined && member.collection.lastWins !== true && !place.path.startsWith("runtime/");
      findings.push({
        rule: "duplicate-key",
        severity: certain ? "error" : "warning",
        message: certain
          ? `the key ${key.label} stands twice in one collection`
          : `the key ${key.label} stands twice; only one of them counts`,
        path: labelOf(place, local, key),
        ...document.positionOf(child.start),
        other: document.positionOf(earlier.start),
      });
    }
    live.set(id, child);
  }
}

/** An entry in the words of the file. */
function labelOf({ label }: Place, local: string, key: Key | undefined): string {
  if (label === "") return local;
  return `${label} / ${key && local === "add" ? key.label : key ? `${local} ${key.label}` : local}`;
}

/** Entries of different names share their keys when they belong to one collection (allow and deny). */
function groupOf(add: string | readonly string[] | undefined, local: string): string {
  return Array.isArray(add) ? add.join("|") : local;
}
