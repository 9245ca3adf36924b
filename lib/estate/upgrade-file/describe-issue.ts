import type { z } from "zod";
import { nodesAt, type SchemaNode } from "../schema/schema-node";
import { isSecretReference } from "../schema/secret-node";
import { nearest } from "./nearest";
import { type Path, pathText } from "./path";

type Issue = z.core.$ZodIssue;

/** A fault without its place in the text: the path, and whether its key or its value is meant. */
export interface Fault {
  readonly code: "UPGRADE_FILE_INVALID" | "LITERAL_SECRET";
  readonly path: Path;
  readonly of: "value" | "key";
  readonly message: string;
  readonly nearest?: string;
}

/** Turns one of zod's issues into faults in the words of the upgrade file. Quotes keys, never values. */
export function describeIssue(issue: Issue, schema: SchemaNode, value: unknown): readonly Fault[] {
  const { path } = issue;
  const given = valueAt(value, path);
  if (isSecretReference(nodesAt(schema, path)) && isLiteral(given)) return [literalSecret(path)];
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(path, key, { schema, value }));
  if (issue.code === "invalid_union") {
    const branch = likeliestBranch(issue.errors);
    if (branch !== undefined) {
      return branch.flatMap((inner) => describeIssue({ ...inner, path: [...path, ...inner.path] }, schema, value));
    }
  }
  if (given === undefined) return [missing(path, schema)];
  const words = wordsAt(schema, path);
  if (words.length > 0) return [wrongWord(path, given, words)];
  return [{ code: "UPGRADE_FILE_INVALID", path, of: "value", message: `${where(path)}: ${plain(issue.message)}.` }];
}

function isLiteral(given: unknown): boolean {
  return given !== undefined && given !== null && typeof given !== "object";
}

function literalSecret(path: Path): Fault {
  const message = `${where(path)} holds the secret itself.`;
  return { code: "LITERAL_SECRET", path, of: "value", message };
}

function unknownKey(
  path: Path,
  key: string,
  { schema, value }: { readonly schema: SchemaNode; readonly value: unknown },
): Fault {
  const given = valueAt(value, path);
  const valid = matchingNodes(nodesAt(schema, path), given).flatMap((node) => Object.keys(node.properties ?? {}));
  const meant = nearest(key, valid);
  const hint = meant === undefined ? `Valid: ${[...new Set(valid)].join(", ")}.` : `Nearest: "${meant}".`;
  return {
    code: "UPGRADE_FILE_INVALID",
    path: [...path, key],
    of: "key",
    message: `"${key}" is no key of ${path.length === 0 ? "the upgrade file" : pathText(path)}. ${hint}`,
    ...(meant === undefined ? {} : { nearest: meant }),
  };
}

function missing(path: Path, schema: SchemaNode): Fault {
  const words = wordsAt(schema, path);
  const message = `${where(path)} is missing.${words.length > 0 ? ` One of: ${words.join(", ")}.` : ""}`;
  return { code: "UPGRADE_FILE_INVALID", path, of: "value", message };
}

function wrongWord(path: Path, given: unknown, words: readonly string[]): Fault {
  const meant = typeof given === "string" ? nearest(given, words) : undefined;
  const hint = meant === undefined ? "" : ` Nearest: "${meant}".`;
  return {
    code: "UPGRADE_FILE_INVALID",
    path,
    of: "value",
    message: `${where(path)} must be one of ${words.join(", ")}.${hint}`,
    ...(meant === undefined ? {} : { nearest: meant }),
  };
}

/** The words that may stand at a path, where only certain ones may. */
function wordsAt(schema: SchemaNode, path: Path): readonly string[] {
  const nodes = nodesAt(schema, path);
  const words = nodes.flatMap((node) => (node.const === undefined ? (node.enum ?? []) : [node.const]));
  return nodes.every((node) => node.const !== undefined || node.enum !== undefined)
    ? [...new Set(words.map(String))]
    : [];
}

/** Of several forms of a map, those whose telling words (`kind: http`) are the ones that were written. */
function matchingNodes(nodes: readonly SchemaNode[], given: unknown): readonly SchemaNode[] {
  if (typeof given !== "object" || given === null) return nodes;
  const written = given as Readonly<Record<string, unknown>>;
  const matching = nodes.filter((node) =>
    Object.entries(node.properties ?? {}).every(
      ([key, child]) => child.const === undefined || written[key] === undefined || written[key] === child.const,
    ),
  );
  return matching.length > 0 ? matching : nodes;
}

/** Of the alternatives of a union, the one that what is written comes nearest to: wrong deepest inside, then least often. */
function likeliestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const depth = (issues: readonly Issue[]) => Math.max(...issues.map((issue) => issue.path.length));
  const fits = branches.filter((issues) => issues.length > 0 && !issues.some(isOtherKind));
  return [...fits].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
}

function isOtherKind(issue: Issue): boolean {
  return issue.path.length === 0 && issue.code === "invalid_type";
}

function where(path: Path): string {
  return path.length === 0 ? "the upgrade file" : pathText(path);
}

function plain(message: string): string {
  const text = message.replace(/^Invalid (input|option|key): /, "").replace(/\.$/, "");
  return text.replace(/\|/g, " or ");
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, part) => {
    if (typeof inner !== "object" || inner === null) return undefined;
    return (inner as Readonly<Record<PropertyKey, unknown>>)[part];
  }, value);
}
