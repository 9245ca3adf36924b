import { z } from "zod";

/** A node of a JSON Schema, as far as cutover reads it. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly prefixItems?: readonly SchemaNode[];
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly allOf?: readonly SchemaNode[];
  readonly required?: readonly string[];
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
}

/** Made once for each schema: a bad input of every one of a thousand resources asks for it. */
const made = new WeakMap<z.ZodType, SchemaNode>();

/** The JSON Schema of what a person may write, made from zod, the one source. It is shared: nobody changes it. */
export function jsonSchemaOf(schema: z.ZodType): SchemaNode {
  const known = made.get(schema);
  if (known !== undefined) return known;
  const form = z.toJSONSchema(schema, { io: "input", target: "draft-7", unrepresentable: "any" }) as SchemaNode;
  made.set(schema, form);
  return form;
}

/** A node with its reference resolved and its alternatives unfolded. */
export function alternatives(root: SchemaNode, node: SchemaNode | undefined): readonly SchemaNode[] {
  if (node === undefined) return [];
  if (node.$ref !== undefined) return alternatives(root, byReference(root, node.$ref));
  const parts = [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])];
  return parts.length === 0 ? [node] : parts.flatMap((part) => alternatives(root, part));
}

/** What may stand at a path below a node. */
export function nodesAt(root: SchemaNode, path: readonly PropertyKey[]): readonly SchemaNode[] {
  return path.reduce<readonly SchemaNode[]>(
    (nodes, part) => nodes.flatMap((node) => alternatives(root, childOf(node, part))),
    alternatives(root, root),
  );
}

function childOf(node: SchemaNode, part: PropertyKey): SchemaNode | undefined {
  if (typeof part === "number") return node.prefixItems?.[part] ?? node.items;
  const named = node.properties?.[String(part)];
  if (named !== undefined) return named;
  return typeof node.additionalProperties === "object" ? node.additionalProperties : undefined;
}

function byReference(root: SchemaNode, reference: string): SchemaNode | undefined {
  if (reference === "#") return root;
  const name = reference.split("/").at(-1) ?? "";
  const definitions = root.$defs ?? (root as { definitions?: Readonly<Record<string, SchemaNode>> }).definitions;
  return definitions?.[name];
}
