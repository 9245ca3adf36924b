import type { OutputShape } from "../command-contract";
import { type Imports, key } from "./source-text";

/** A shape as source text: its TypeScript type and the zod schema that reads it. */
export interface Rendered {
  readonly type: string;
  readonly schema: string;
}

export interface Enums {
  /** The members of an enumeration by `enum:NAME`, `smo:NAME` or `cluster:NAME`. */
  membersOf(word: string): Readonly<Record<string, number>> | undefined;
}

export interface ShapeTarget {
  readonly imports: Imports;
  readonly enums: Enums;
  /** The folder of lib/cmdlets as the file sees it. */
  readonly up: string;
}

const WORDS: { readonly [word: string]: { readonly type: string; readonly from?: string } } = {
  string: { type: "string" },
  bool: { type: "boolean" },
  int32: { type: "number" },
  uint32: { type: "number" },
  int64: { type: "bigint" },
  uint64: { type: "bigint" },
  double: { type: "number" },
  decimal: { type: "Decimal", from: "type Decimal" },
  date: { type: "Date" },
  bytes: { type: "Uint8Array" },
  map: { type: "ValueMap", from: "type ValueMap" },
  name: { type: "string" },
  value: { type: "Value", from: "type Value" },
};

/** Renders a shape; throws for a word that it does not know, so that no output is left unread. */
export function renderShape(shape: OutputShape, target: ShapeTarget): Rendered {
  if (typeof shape === "string") return renderWord(shape, target);
  const z = target.imports.use("zod", "z");
  if (isListShape(shape)) {
    const item = renderShape(shape[0], target);
    return { type: `readonly ${bracketed(item.type)}[]`, schema: `${z}.array(${item.schema})` };
  }
  const entries = Object.entries(shape).map(([name, value]) => [name, renderShape(value, target)] as const);
  const [first] = entries;
  if (entries.length === 1 && first !== undefined && first[0].startsWith("<"))
    return {
      type: `Readonly<Record<string, ${first[1].type}>>`,
      schema: `${target.imports.use(`${target.up}/read`, "mapOf")}(${first[1].schema})`,
    };
  return {
    type: `{ ${entries.map(([name, value]) => `readonly ${key(name)}: ${value.type};`).join(" ")} }`,
    schema: `${z}.object({ ${entries.map(([name, value]) => `${key(name)}: ${value.schema}`).join(", ")} })`,
  };
}

function isListShape(shape: OutputShape): shape is readonly [OutputShape] {
  return Array.isArray(shape);
}

function renderWord(word: string, target: ShapeTarget): Rendered {
  const [, kinds = word, remark = ""] = /^([^(]*?)\s*(?:\((.*)\))?$/s.exec(word) ?? [];
  const isClosed = /^[A-Za-z0-9]+(\|[A-Za-z0-9]+)+$/.test(remark);
  const parts = kinds.split("|").map((kind) => renderKind(kind.trim(), isClosed ? remark.split("|") : [], target));
  const [only, ...others] = parts;
  if (only === undefined) throw new Error(`The output shape "${word}" is empty.`);
  if (others.length === 0) return only;
  const nonNull = parts.filter((part) => part.type !== "null");
  const type = parts.map((part) => bracketed(part.type)).join(" | ");
  if (nonNull.length === 1 && nonNull.length < parts.length)
    return { type, schema: `${nonNull[0]?.schema}.nullable()` };
  return { type, schema: `${target.imports.use("zod", "z")}.union([${parts.map((part) => part.schema).join(", ")}])` };
}

function renderKind(kind: string, closed: readonly string[], target: ShapeTarget): Rendered {
  const { imports, enums, up } = target;
  if (kind === "null") return { type: "null", schema: `${imports.use("zod", "z")}.null()` };
  const members = enums.membersOf(kind.replace(/^flags:/, ""));
  if (members !== undefined) return renderEnum(members, kind.startsWith("flags:") ? "flagsOf" : "memberOf", target);
  if (kind === "string" && closed.length > 0) {
    const names = closed.map((name) => JSON.stringify(name));
    return { type: names.join(" | "), schema: `${imports.use("zod", "z")}.enum([${names.join(", ")}])` };
  }
  if (kind === "int32" && closed.length > 0)
    return { type: closed.join(" | "), schema: `${imports.use("zod", "z")}.literal([${closed.join(", ")}])` };
  if (kind.endsWith("[]")) {
    const item = renderKind(kind.slice(0, -2), [], target);
    return { type: `readonly ${item.type}[]`, schema: `${imports.use("zod", "z")}.array(${item.schema})` };
  }
  const known = WORDS[kind];
  if (known === undefined) throw new Error(`The output shape has the unknown type word "${kind}".`);
  if (known.from !== undefined) imports.use(`${up}/../shell`, known.from);
  return { type: known.type, schema: `${imports.use(`${up}/read`, "words")}.${kind}()` };
}

function renderEnum(
  members: Readonly<Record<string, number>>,
  reader: "memberOf" | "flagsOf",
  { imports, up }: ShapeTarget,
): Rendered {
  const entries = Object.entries(members).map(([name, number]) => `${key(name)}: ${number}`);
  const type = Object.keys(members)
    .map((name) => JSON.stringify(name))
    .join(" | ");
  return {
    type: reader === "flagsOf" ? `readonly (${type})[]` : type,
    schema: `${imports.use(`${up}/read`, reader)}({ ${entries.join(", ")} })`,
  };
}

function bracketed(type: string): string {
  return type.includes("|") || type.startsWith("readonly ") ? `(${type})` : type;
}
