/** What of a JSON Schema matters for a table of keys. */
interface Node {
  readonly type?: string | readonly string[];
  readonly properties?: { readonly [key: string]: Node };
  readonly additionalProperties?: Node | boolean;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly required?: readonly string[];
}

export interface KeyRow {
  readonly key: string;
  readonly form: string;
  /** "" where there is none, "needed" where the key must be there. */
  readonly preset: string;
}

/** Every key of a schema by its path, without what is below the left-out ones. */
export function keyRows(schema: unknown, leftOut: readonly string[]): readonly KeyRow[] {
  return rowsBelow(schema as Node, "", leftOut);
}

function rowsBelow(node: Node, path: string, leftOut: readonly string[]): readonly KeyRow[] {
  const own = Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
    const key = path === "" ? name : `${path}.${name}`;
    const row = { key, form: formOf(child), preset: presetOf(child, node.required?.includes(name) ?? false) };
    return leftOut.includes(key) ? [row] : [row, ...rowsBelow(child, key, leftOut)];
  });
  const named =
    typeof node.additionalProperties === "object" ? rowsBelow(node.additionalProperties, `${path}.NAME`, leftOut) : [];
  const items = node.items === undefined ? [] : rowsBelow(node.items, `${path}[]`, leftOut);
  const forms = [...(node.anyOf ?? []), ...(node.oneOf ?? [])].flatMap((form) => rowsBelow(form, path, leftOut));
  const rows = [...own, ...named, ...items, ...forms];
  return rows.filter((row, i) => rows.findIndex((other) => other.key === row.key) === i);
}

function presetOf(node: Node, required: boolean): string {
  if (node.default !== undefined) return `\`${JSON.stringify(node.default)}\``;
  return required ? "needed" : "";
}

function formOf(node: Node): string {
  const forms = [...(node.anyOf ?? []), ...(node.oneOf ?? [])];
  if (forms.length > 0) return [...new Set(forms.map(formOf))].join(" or ");
  if (node.const !== undefined) return `\`${String(node.const)}\``;
  if (node.enum !== undefined) return node.enum.map((one) => `\`${String(one)}\``).join(", ");
  if (node.type === "array") return `list of ${node.items === undefined ? "anything" : formOf(node.items)}`;
  if (node.type === "object") return node.properties === undefined ? "map" : "keys";
  return node.type === undefined ? "anything" : String(node.type).replace("string", "text");
}
