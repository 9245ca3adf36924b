import type { WebConfigDocument } from "../document";
import { childElements, type ElementNode, localName } from "../tree/node";
import { type Collection, membership, schema } from "./collections";

/** How the elements of one name below one parent are told apart. */
export type Rule =
  /** There is one; several of them are parts of the same thing. */
  | { readonly kind: "single" }
  | { readonly kind: "keyed"; readonly key: KeyReader; readonly collection?: Collection }
  /** They have no key: their sequence is compared. All names of `group` form one sequence. */
  | { readonly kind: "list"; readonly group: string; readonly ordered: boolean };

/** The key of an element: `id` for comparing, `label` for reading. Nothing when the element carries no key. */
export type KeyReader = (document: WebConfigDocument, element: ElementNode) => Key | undefined;

export interface Key {
  readonly id: string;
  readonly label: string;
}

/** An element of one of the versions that are compared. */
export interface Sibling {
  readonly document: WebConfigDocument;
  readonly element: ElementNode;
}

const SINGLE: Rule = { kind: "single" };

/** The elements of one name in each version. */
type Siblings = readonly (readonly Sibling[])[];

/**
 * How to identify the elements `name` below the path `parentPath`. `siblings` gives the elements of that name in each
 * version; few sections that the schema describes need them.
 */
export function identityRule(parentPath: string, name: string, siblings: () => Siblings): Rule {
  const local = localName(name);
  if (parentPath === "" && local === "location") return locationRule(siblings());
  if (local === "bindingRedirect") {
    return siblings().some((version) => version.length > 1) ? keyed(["oldVersion"], false) : SINGLE;
  }
  const member = membership(parentPath, local);
  if (member) {
    const { collection, role } = member;
    if (role === "clear" || role === "default" || collection.singleton) return SINGLE;
    if (collection.keyless) return keylessRule(parentPath, collection, siblings);
    return { kind: "keyed", key: collectionKey(collection), collection };
  }
  const path = parentPath === "" ? local : `${parentPath}/${local}`;
  if (local === "clear" || local === "EncryptedData" || schema().single.has(path)) return SINGLE;
  return guessedRule(local, siblings());
}

/** `location` is told apart by its path; by its other attributes too where one version has a path twice. */
function locationRule(versions: Siblings): Rule {
  const path = attributesKey(["path"], { caseSensitive: false, defaults: { path: "." } });
  const repeated = versions.some((version) => {
    const ids = version.map(({ document, element }) => path(document, element)?.id);
    return new Set(ids).size < ids.length;
  });
  if (!repeated) return { kind: "keyed", key: path };
  const names = ["path", "overrideMode", "allowOverride", "inheritInChildApplications"];
  return { kind: "keyed", key: attributesKey(names, { caseSensitive: false, defaults: { path: "." } }) };
}

/** A collection without a key: its first hinted attribute tells entries apart where it is unique in every version. */
function keylessRule(parentPath: string, collection: Collection, siblings: () => Siblings): Rule {
  const hint = collection.hint?.[0];
  const usable = hint !== undefined && !hint.startsWith("$") && hint !== "input" && !collection.ordered;
  if (usable && isUnique(hint, siblings())) return keyed([hint], collection.caseSensitive === true, collection);
  return { kind: "list", group: `${parentPath}/*`, ordered: collection.ordered === true };
}

const STRONG = ["key", "name", "id", "alias"];
const WEAK = ["path", "type", "namespace", "assembly", "url", "value", "ref", "pattern"];

/** Sections that no schema describes: `add` and `remove` by their key, others by a name of theirs, else there is one. */
function guessedRule(name: string, versions: Siblings): Rule {
  const entry = name === "add" || name === "remove";
  const repeated = versions.some((version) => version.length > 1);
  const all = versions.flat();
  for (const attribute of [...STRONG, ...(entry || repeated ? WEAK : [])]) {
    const everywhere = all.every(({ element }) => element.attributes.some((candidate) => candidate.name === attribute));
    if (everywhere && (STRONG.includes(attribute) || isUnique(attribute, versions))) return keyed([attribute], false);
  }
  return repeated ? { kind: "list", group: name, ordered: true } : SINGLE;
}

function isUnique(attribute: string, versions: Siblings): boolean {
  return versions.every((version) => {
    const values = version.map(({ document, element }) => document.attribute(element, attribute)?.toLowerCase());
    return !values.includes(undefined) && new Set(values).size === values.length;
  });
}

function keyed(names: readonly string[], caseSensitive: boolean, collection?: Collection): Rule {
  return {
    kind: "keyed",
    key: attributesKey(names, { caseSensitive, defaults: {} }),
    ...(collection ? { collection } : {}),
  };
}

const keyReaders = new WeakMap<Collection, KeyReader>();

function collectionKey(collection: Collection): KeyReader {
  let reader = keyReaders.get(collection);
  if (!reader) {
    reader = collection.keys.some((key) => key.startsWith("assemblyIdentity@"))
      ? assemblyKey
      : attributesKey(collection.keys, {
          caseSensitive: collection.caseSensitive === true,
          defaults: collection.keyDefaults ?? {},
        });
    keyReaders.set(collection, reader);
  }
  return reader;
}

interface KeyRules {
  readonly caseSensitive: boolean;
  readonly defaults: Readonly<Record<string, string>>;
}

function attributesKey(names: readonly string[], rules: KeyRules): KeyReader {
  const [only] = names;
  const fold = (text: string) => (rules.caseSensitive ? text : text.toLowerCase());
  if (only !== undefined && names.length === 1) {
    return (document, element) => {
      const value =
        document.attribute(element, only) ?? looseAttribute(document, element, only) ?? rules.defaults[only];
      return value === undefined ? undefined : { id: fold(value), label: value };
    };
  }
  return (document, element) => {
    const values = names.map((name) => document.attribute(element, name) ?? looseAttribute(document, element, name));
    if (values.every((value) => value === undefined) && !("path" in rules.defaults)) return undefined;
    const filled = values.map((value, index) => value ?? rules.defaults[names[index] ?? ""] ?? "");
    const id = filled.map(fold).join(",");
    return { id, label: values.filter((value) => value !== undefined && value !== "").join(", ") || id };
  };
}

/** The value of an attribute whose name is written in another case, as IIS accepts it. */
function looseAttribute(document: WebConfigDocument, element: ElementNode, name: string): string | undefined {
  const lower = name.toLowerCase();
  const found = element.attributes.find((attribute) => attribute.name.toLowerCase() === lower);
  return found && document.valueOf(found);
}

/** The identity of an assembly lies on the child `assemblyIdentity`; its culture is "neutral" unless told otherwise. */
const assemblyKey: KeyReader = (document, element) => {
  const identity = childElements(element).find((child) => localName(child.name) === "assemblyIdentity");
  const name = identity && document.attribute(identity, "name");
  if (!identity || name === undefined) return undefined;
  const token = document.attribute(identity, "publicKeyToken") ?? "";
  const culture = document.attribute(identity, "culture") || "neutral";
  return { id: [name, token, culture].join(",").toLowerCase(), label: name };
};
