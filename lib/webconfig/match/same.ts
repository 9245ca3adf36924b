import { localName } from "../tree/node";
import { align, type Version } from "./align";
import { canonical } from "./canonical";
import { opaque } from "./opaque";
import { orderedIds } from "./order";

/** The schema path of a child: `location` starts the section tree anew. */
export function childPath(parentPath: string, name: string): string {
  const local = localName(name);
  if (parentPath === "" && local === "location") return "";
  return parentPath === "" ? local : `${parentPath}/${local}`;
}

/** Whether two versions of a container say the same; white space, comments and the order of attributes say nothing. */
export function sameFacts(path: string, left: Version, right: Version): boolean {
  if (left.parts.length === 0 || right.parts.length === 0) return left.parts.length === right.parts.length;
  const [a] = left.parts;
  const [b] = right.parts;
  if (left.parts.length === 1 && right.parts.length === 1 && a && b && left.document.raw(a) === right.document.raw(b))
    return true;
  if (!a || !b || a.name !== b.name) return false;
  if (!sameAttributes(left, right)) return false;
  if (opaque(left.document, a) || opaque(right.document, b))
    return canonical(left.document, a) === canonical(right.document, b);
  if (textOf(left) !== textOf(right)) return false;
  const slots = align(path, [left, right]);
  if (orderedIds(slots, 0, left).join("\n") !== orderedIds(slots, 1, right).join("\n")) return false;
  return slots.every((slot) => {
    const [l = [], r = []] = slot.at;
    if (slot.kind === "list") return sameSequence({ ...left, parts: l }, { ...right, parts: r });
    return sameFacts(childPath(path, slot.name), { ...left, parts: l }, { ...right, parts: r });
  });
}

function sameSequence(left: Version, right: Version): boolean {
  if (left.parts.length !== right.parts.length) return false;
  return left.parts.every((part, index) => {
    const other = right.parts[index];
    return other !== undefined && canonical(left.document, part) === canonical(right.document, other);
  });
}

function sameAttributes(left: Version, right: Version): boolean {
  const a = attributesOf(left);
  const b = attributesOf(right);
  return a.size === b.size && [...a].every(([name, value]) => b.get(name) === value);
}

/** The attributes of a container, of all its parts together. */
export function attributesOf({ document, parts }: Version): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const part of parts)
    for (const attribute of part.attributes) found.set(attribute.name, document.valueOf(attribute));
  return found;
}

/** The text directly inside a container. */
export function textOf({ document, parts }: Version): string {
  return parts.map((part) => document.ownText(part)).join("");
}
