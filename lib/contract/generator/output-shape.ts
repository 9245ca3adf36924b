import type { OutputShape } from "../command-contract";
import { type Imports, key } from "./source-text";

/** A shape as source text: its TypeScript type and the zod schema that reads it. */
export interface Rendered {
  readonly type: string;
  readonly schema: string;
}

export interface Enums {
  /** The members of an enumeration by `enum:NAME` or `smo:NAME`. */
  membersOf(word: string): Readonly<Record<string, number>> | undefined;
}

const READ = "../read";
const WORDS: { readonly [word: string]: { readonly type: string; readonly reader: string; readonly from?: string } } = {
  string: { type: "string", reader: "text" },
  bool: { type: "boolean", reader: "bool" },
  int32: { type: "number", reader: "int32" },
  uint32: { type: "number", reader: "uint32" },
  int64: { type: "bigint", reader: "int64" },
  double: { type: "number", reader: "double" },
  date: { type: "Date", reader: "date" },
  bytes: { type: "Uint8Array", reader: "bytes" },
  map: { type: "ValueMap", reader: "map", from: "type ValueMap" },
};

/** Renders a shape; throws for a word that it does not know, so that no output is left unread. */
export function renderShape(shape: OutputShape, imports: Imports, enums: Enums): Rendered {
  const z = imports.use("zod", "z");
  if (typeof shape === "string") return renderWord(shape, imports, enums);
  if (isListShape(shape)) {
    const item = renderShape(shape[0], imports, enums);
    return { type: `readonly ${bracketed(item.type)}[]`, schema: `${z}.array(${item.schema})` };
  }
  const entries = Object.entries(shape).map(([name, value]) => [name, renderShape(value, imports, enums)] as const);
  const [first] = entries;
  if (entries.length === 1 && first !== undefined && first[0].startsWith("<"))
    return {
      type: `Readonly<Record<string, ${first[1].type}>>`,
      schema: `${z}.record(${imports.use(READ, "text")}, ${first[1].schema})`,
    };
  return {
    type: `{ ${entries.map(([name, value]) => `readonly ${key(name)}: ${value.type};`).join(" ")} }`,
    schema: `${z}.object({ ${entries.map(([name, value]) => `${key(name)}: ${value.schema}`).join(", ")} })`,
  };
}

function isListShape(shape: OutputShape): shape is readonly [OutputShape] {
  return Array.isArray(shape);
}

function renderWord(word: string, imports: Imports, enums: Enums): Rendered {
  const [, kinds = word, remark = ""] = /^([^(]*?)\s*(?:\((.*)\))?$/s.exec(word) ?? [];
  const isClosed = /^[A-Za-z0-9]+(\|[A-Za-z0-9]+)+$/.test(remark);
  const parts = kinds
    .split("|")
    .map((kind) => renderKind(kind.trim(), isClosed ? remark.split("|") : [], imports, enums));
  const [only, ...others] = parts;
  if (only === undefined) throw new Error(`The output shape "${word}" is empty.`);
  if (others.length === 0) return only;
  const nonNull = parts.filter((part) => part.type !== "null");
  const type = parts.map((part) => bracketed(part.type)).join(" | ");
  if (nonNull.length === 1 && nonNull.length < parts.length)
    return { type, schema: `${nonNull[0]?.schema}.nullable()` };
  return { type, schema: `${imports.use("zod", "z")}.union([${parts.map((part) => part.schema).join(", ")}])` };
}

function renderKind(kind: string, closed: readonly string[], imports: Imports, enums: Enums): Rendered {
  if (kind === "null") return { type: "null", schema: `${imports.use("zod", "z")}.null()` };
  const members = enums.membersOf(kind);
  if (members !== undefined) return renderEnum(members, imports);
  if (kind === "string" && closed.length > 0) {
    const names = closed.map((name) => JSON.stringify(name));
    return { type: names.join(" | "), schema: `${imports.use("zod", "z")}.enum([${names.join(", ")}])` };
  }
  if (kind === "int32" && closed.length > 0)
    return { type: closed.join(" | "), schema: `${imports.use("zod", "z")}.literal([${closed.join(", ")}])` };
  if (kind.endsWith("[]")) {
    const item = renderKind(kind.slice(0, -2), [], imports, enums);
    return { type: `readonly ${item.type}[]`, schema: `${imports.use("zod", "z")}.array(${item.schema})` };
  }
  const known = WORDS[kind];
  if (known === undefined) throw new Error(`The output shape has the unknown type word "${kind}".`);
  if (known.from !== undefined) imports.use("../../shell", known.from);
  return { type: known.type, schema: imports.use(READ, known.reader) };
}

function renderEnum(members: Readonly<Record<string, number>>, imports: Imports): Rendered {
  const entries = Object.entries(members).map(([name, number]) => `${key(name)}: ${number}`);
  const type = Object.keys(members)
    .map((name) => JSON.stringify(name))
    .join(" | ");
  return { type, schema: `${imports.use(READ, "memberOf")}({ ${entries.join(", ")} })` };
}

function bracketed(type: string): string {
  return type.includes("|") || type.startsWith("readonly ") ? `(${type})` : type;
}
