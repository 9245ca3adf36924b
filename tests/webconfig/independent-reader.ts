import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";

/**
 * A second reader of keyed facts, for checking merges: another XML parser (fast-xml-parser), other code, and no import from
 * lib/webconfig. It takes only the schema data. Attribute values are compared as fast-xml-parser gives them.
 */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Collection {
  readonly section: string;
  readonly add: string | readonly string[];
  readonly remove?: string;
  readonly keys: readonly string[];
  readonly caseSensitive?: boolean;
  readonly keyless?: boolean;
  readonly singleton?: boolean;
}

const data = JSON.parse(readFileSync(join(__dirname, "../../lib/webconfig/data/collections.json"), "utf8")) as {
  readonly collections: readonly Collection[];
};
const collections = data.collections.map((collection) => ({ collection, matches: pattern(collection.section) }));
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: true,
  htmlEntities: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

function pattern(section: string): RegExp {
  const names = section
    .split("/")
    .map((name) => (name === "**" ? "(?:/[^/]+)*" : `/${name === "*" ? "[^/]+" : name.replace(/\./g, "\\.")}`));
  return new RegExp(`^${names.join("")}$`);
}

type Raw = Readonly<Record<string, unknown>>;

function toElements(nodes: readonly Raw[]): readonly Element[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ":@" && !key.startsWith("#"));
    if (name === undefined) return [];
    const inner = node[name] as readonly Raw[];
    const text = inner.map((child) => (typeof child["#text"] === "string" ? child["#text"] : "")).join("");
    return [
      {
        name,
        attributes: (node[":@"] ?? {}) as Record<string, string>,
        children: toElements(inner),
        text: text.trim(),
      },
    ];
  });
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The root element of a file, as fast-xml-parser sees it. */
export function readTree(text: string): Element {
  const [root] = toElements(parser.parse(text.replace(/^\uFEFF/, "")) as readonly Raw[]);
  if (!root) throw new Error("no root element");
  return root;
}

function collectionOf(path: string, name: string): Collection | undefined {
  return collections.find(({ collection, matches }) => {
    const added = typeof collection.add === "string" ? [collection.add] : collection.add;
    return matches.test(`/${path}`) && (added.includes(name) || (name === "remove" && collection.remove === "remove"));
  })?.collection;
}

function stepOf(path: string, element: Element): string {
  const name = local(element.name);
  const { attributes } = element;
  if (path === "" && name === "location") return `location[${(attributes.path ?? ".").toLowerCase()}]`;
  if (name === "dependentAssembly") {
    const identity = element.children.find((child) => local(child.name) === "assemblyIdentity")?.attributes;
    if (identity) {
      const parts = [identity.name ?? "", identity.publicKeyToken ?? "", identity.culture || "neutral"];
      return `dependentAssembly[${parts.join(",").toLowerCase()}]`;
    }
  }
  if (name === "bindingRedirect") return name;
  const collection = collectionOf(path, name);
  if (collection?.keyless) {
    return `${name}[${Object.entries(attributes)
      .sort()
      .map(([key, value]) => `${key}=${value}`)
      .join(",")}]`;
  }
  if (collection && !collection.singleton) {
    const values = collection.keys.map((key) => attributes[key]);
    if (values.some((value) => value !== undefined)) {
      const id = values.map((value) => value ?? "").join(",");
      return `${name}[${collection.caseSensitive ? id : id.toLowerCase()}]`;
    }
  }
  if (name === "add" || name === "remove") {
    for (const key of ["key", "name", "id", "path", "type", "namespace", "assembly"]) {
      if (attributes[key] !== undefined) return `${name}[${attributes[key].toLowerCase()}]`;
    }
  }
  return name;
}

/** Every element, attribute and text of a file by its keyed path. */
export function readFacts(text: string): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  collect(facts, readTree(text), { id: "", path: "" });
  return facts;
}

function collect(
  facts: Map<string, string>,
  element: Element,
  { id, path }: { readonly id: string; readonly path: string },
): void {
  facts.set(id, "");
  for (const [name, value] of Object.entries(element.attributes)) {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) facts.set(`${id}@${name}`, value.replace(/[\t\r\n]/g, " "));
  }
  if (element.text !== "") facts.set(`${id}#text`, element.text.replace(/\r\n?/g, "\n"));
  const seen = new Map<string, number>();
  for (const child of element.children) {
    const step = stepOf(path, child);
    const count = (seen.get(step) ?? 0) + 1;
    seen.set(step, count);
    const name = local(child.name);
    const inner = path === "" && name === "location" ? "" : path === "" ? name : `${path}/${name}`;
    collect(facts, child, { id: `${id}/${count === 1 ? step : `${step}#${count}`}`, path: inner });
  }
}

/** What a keyed three-way model makes of three versions: facts that are settled, and facts that are in conflict. */
export function threeWay(
  base: ReadonlyMap<string, string>,
  ours: ReadonlyMap<string, string>,
  theirs: ReadonlyMap<string, string>,
) {
  const settled = new Map<string, string | undefined>();
  const conflicts = new Set<string>();
  for (const id of new Set([...base.keys(), ...ours.keys(), ...theirs.keys()])) {
    const [b, o, t] = [base.get(id), ours.get(id), theirs.get(id)];
    if (o === t || t === b) settled.set(id, o);
    else if (o === b) settled.set(id, t);
    else conflicts.add(id);
  }
  return { settled, conflicts };
}
