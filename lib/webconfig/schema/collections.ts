import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What is known about one collection of a section; see data/PROVENANCE.md. */
export interface Collection {
  /** Path below `<configuration>` of the element that holds the entries. */
  readonly section: string;
  readonly add: string | readonly string[];
  readonly remove?: string;
  readonly clear?: string;
  /** Attributes that together identify an entry; `child@attribute` means one of a child element. */
  readonly keys: readonly string[];
  readonly keyDefaults?: Readonly<Record<string, string>>;
  readonly caseSensitive?: boolean;
  /** A child's entries come before the parent's, so their order decides. */
  readonly prepended?: boolean;
  readonly ordered?: boolean;
  readonly keyless?: boolean;
  readonly singleton?: boolean;
  readonly allowDuplicates?: boolean;
  /** Of two entries with one key the last one counts, and it is no error. */
  readonly lastWins?: boolean;
  readonly hint?: readonly string[];
  readonly defaultElement?: string;
  readonly source: string;
}

/** The part that an element plays in a collection. */
export interface Membership {
  readonly collection: Collection;
  readonly role: "add" | "remove" | "clear" | "default";
}

interface SchemaNames {
  readonly sections: readonly string[];
  readonly elements: readonly string[];
  readonly encrypted: readonly string[];
}

interface Schema {
  readonly exact: ReadonlyMap<string, readonly Collection[]>;
  readonly patterns: readonly { readonly matches: RegExp; readonly collection: Collection }[];
  readonly single: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
  readonly encrypted: ReadonlySet<string>;
}

let loaded: Schema | undefined;

/** The schema data, read from `data/` once, when it is first asked for. */
export function schema(): Schema {
  loaded ??= load();
  return loaded;
}

function load(): Schema {
  const { collections } = readData<{ readonly collections: readonly Collection[] }>("collections.json");
  const names = readData<SchemaNames>("schema.json");
  const exact = new Map<string, Collection[]>();
  const patterns: { matches: RegExp; collection: Collection }[] = [];
  for (const collection of collections) {
    if (collection.section.includes("*")) patterns.push({ matches: wildcard(collection.section), collection });
    else exact.set(collection.section, [...(exact.get(collection.section) ?? []), collection]);
  }
  const sections = new Set(names.sections);
  const groups = new Set(["", ...names.sections.flatMap(properPrefixes)]);
  for (const section of sections) groups.delete(section);
  const single = new Set([...names.elements, ...names.sections, ...groups]);
  for (const section of exact.keys()) {
    single.add(section);
    for (const prefix of properPrefixes(section)) single.add(prefix);
  }
  return { exact, patterns, single, groups, sections, encrypted: new Set(names.encrypted) };
}

function readData<T>(file: string): T {
  return JSON.parse(readFileSync(join(__dirname, "..", "data", file), "utf8")) as T;
}

/** `*` is one name, `**` any number of names, none included. */
function wildcard(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
    .replace(/\/\*\*/g, "(?:/[^/]+)§")
    .replace(/\*/g, "[^/]+")
    .replaceAll("§", "*");
  return new RegExp(`^${source}$`);
}

function properPrefixes(path: string): string[] {
  const names = path.split("/");
  return names.slice(0, -1).map((_, index) => names.slice(0, index + 1).join("/"));
}

const memberships = new Map<string, Map<string, Membership | null>>();

/** The collection that an element belongs to, by the path of its parent and its own name; nothing if none is known. */
export function membership(parentPath: string, name: string): Membership | undefined {
  let names = memberships.get(parentPath);
  if (!names) {
    if (memberships.size > 20000) memberships.clear();
    names = new Map();
    memberships.set(parentPath, names);
  }
  let found = names.get(name);
  if (found === undefined) {
    found = findMembership(parentPath, name) ?? null;
    if (names.size < 1000) names.set(name, found);
  }
  return found ?? undefined;
}

function findMembership(parentPath: string, name: string): Membership | undefined {
  const { exact, patterns } = schema();
  const candidates = [
    ...(exact.get(parentPath) ?? []),
    ...patterns.filter((pattern) => pattern.matches.test(parentPath)).map((pattern) => pattern.collection),
  ];
  for (const collection of candidates) {
    const added = typeof collection.add === "string" ? [collection.add] : collection.add;
    if (added.includes(name) || (added.includes("*") && name !== "remove" && name !== "clear"))
      return { collection, role: "add" };
    if (collection.remove === name) return { collection, role: "remove" };
    if (collection.clear === name) return { collection, role: "clear" };
    if (collection.defaultElement === name) return { collection, role: "default" };
  }
  return undefined;
}
