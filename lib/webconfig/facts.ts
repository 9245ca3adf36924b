import type { WebConfigDocument } from "./document";
import { align, type Version } from "./match/align";
import { canonical } from "./match/canonical";
import { opaque } from "./match/opaque";
import { orderedIds } from "./match/order";
import { attributesOf, childPath, textOf } from "./match/same";
import { parse } from "./parse";

/**
 * Everything a configuration file says, as a flat table: each element, attribute and text by its path, without regard to
 * white space, comments, line ends and the order of attributes. Sequences without keys are one fact each (`…#list`), and so is
 * the order of a collection whose order has a meaning (`…#order`); opaque content is `…#content`, text `…#text`.
 *
 * @example
 * facts(bytes).get("appSettings/add[uploadlimit]@value"); // "50"
 */
export function facts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return documentFacts(parse(bytes));
}

/** The facts of a document that was read already. */
export function documentFacts(document: WebConfigDocument): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  collect(found, { path: "", id: "", version: { document, parts: [document.root] } });
  return found;
}

interface Place {
  readonly path: string;
  readonly id: string;
  readonly version: Version;
}

function collect(found: Map<string, string>, { path, id, version }: Place): void {
  const { document, parts } = version;
  found.set(id, "");
  for (const [name, value] of attributesOf(version)) found.set(`${id}@${name}`, value);
  const [first] = parts;
  if (first && opaque(document, first)) {
    found.set(`${id}#content`, parts.map((part) => canonical(document, part)).join(""));
    return;
  }
  const text = textOf(version);
  if (text !== "") found.set(`${id}#text`, text);
  const slots = align(path, [version]);
  const order = orderedIds(slots, 0, version);
  if (order.length > 1) found.set(`${id}#order`, order.join("\n"));
  for (const slot of slots) {
    const childId = id === "" ? slot.id : `${id}/${slot.id}`;
    const [elements = []] = slot.at;
    if (slot.kind === "list")
      found.set(`${childId}#list`, elements.map((element) => canonical(document, element)).join("\n"));
    else collect(found, { path: childPath(path, slot.name), id: childId, version: { document, parts: elements } });
  }
}
