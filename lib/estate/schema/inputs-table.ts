import type { SystemForm } from "../system-catalogue";
import { alternatives, jsonSchemaOf, type SchemaNode } from "./schema-node";
import { isSecretReference } from "./secret-node";

interface Row {
  readonly key: string;
  readonly form: string;
  readonly required: boolean;
  readonly preset: unknown;
  readonly description: string;
}

interface Place {
  readonly root: SchemaNode;
  readonly prefix: string;
}

/** What a system's upgrade file may say under `inputs`, as a Markdown table made from zod. Pure. */
export function inputsTable(system: SystemForm): string {
  const root = jsonSchemaOf(system.inputs);
  const head = ["| key | form | default | what it is |", "|---|---|---|---|"];
  return [...head, ...rowsOfForms(alternatives(root, root), { root, prefix: "" }).map(rowText)].join("\n");
}

/** The keys of a map; where it has several forms, those that only some of them have say of which. */
function rowsOfForms(nodes: readonly SchemaNode[], place: Place): readonly Row[] {
  const forms = nodes.filter((node) => node.properties !== undefined);
  const telling = forms.length > 1 ? tellingKey(forms) : undefined;
  const keys = [...new Set(forms.flatMap((form) => Object.keys(form.properties ?? {})))];
  return keys.flatMap((key) => {
    const having = forms.filter((form) => form.properties?.[key] !== undefined);
    if (key === telling) return [tellingRow(key, forms, place)];
    const child = having[0]?.properties?.[key] ?? {};
    const required = having.every((form) => form.required?.includes(key) ?? false);
    const rows = rowsOfKey(child, { root: place.root, prefix: `${place.prefix}${key}`, required });
    if (telling === undefined || having.length === forms.length) return rows;
    return rows.map((row, i) =>
      i === 0 ? { ...row, description: `${onlyWith(telling, having)} ${row.description}` } : row,
    );
  });
}

/** The key whose word tells the forms of a map apart: `kind`, `mode`. */
function tellingKey(forms: readonly SchemaNode[]): string | undefined {
  const [first] = forms;
  const isWord = (node: SchemaNode | undefined) => node?.const !== undefined || node?.enum !== undefined;
  return Object.keys(first?.properties ?? {}).find((key) => forms.every((form) => isWord(form.properties?.[key])));
}

function tellingRow(key: string, forms: readonly SchemaNode[], { prefix }: Place): Row {
  const nodes = forms.map((form) => form.properties?.[key] ?? {});
  const described = nodes.flatMap((node) =>
    node.description === undefined ? [] : [`${wordsOf(node).join(", ")}: ${node.description}`],
  );
  return {
    key: `${prefix}${key}`,
    form: nodes.flatMap(wordsOf).join(" or "),
    required: forms.every((form) => form.required?.includes(key) ?? false),
    preset: undefined,
    description: described.join(" "),
  };
}

function wordsOf(node: SchemaNode): readonly string[] {
  const words = node.const === undefined ? (node.enum ?? []) : [node.const];
  return words.map((word) => `\`${String(word)}\``);
}

function onlyWith(key: string, forms: readonly SchemaNode[]): string {
  const words = forms.flatMap((form) => wordsOf(form.properties?.[key] ?? {}));
  return `(With ${key} ${words.join(" or ")}.)`;
}

function rowsOfKey(child: SchemaNode, at: Place & { readonly required: boolean }): readonly Row[] {
  const { root, prefix: key, required } = at;
  const forms = alternatives(root, child);
  const row: Row = {
    key,
    form: formOf(root, child),
    required: required && child.default === undefined,
    preset: child.default,
    description: child.description ?? forms.find((form) => form.description !== undefined)?.description ?? "",
  };
  if (isSecretReference(forms)) return [row];
  const items = forms.flatMap((form) => alternatives(root, form.items));
  return [
    row,
    ...rowsOfForms(forms, { root, prefix: `${key}.` }),
    ...rowsOfForms(items, { root, prefix: `${key}[].` }),
  ];
}

function formOf(root: SchemaNode, node: SchemaNode): string {
  const forms = alternatives(root, node);
  if (isSecretReference(forms)) return "secret reference";
  return [...new Set(forms.map((form) => formName(root, form)))].join(" or ");
}

function formName(root: SchemaNode, form: SchemaNode): string {
  const words = wordsOf(form);
  if (words.length > 0) return words.join(" or ");
  if (form.type === "array" && form.items !== undefined) return `list of ${formOf(root, form.items)}`;
  return form.type === "object" ? "map" : (form.type ?? "any");
}

function rowText(row: Row): string {
  const cells = [`\`${row.key}\``, row.form, presetText(row), row.description];
  return `| ${cells.map((cell) => cell.replace(/\n+/g, " ").replaceAll("|", "\\|").trim()).join(" | ")} |`;
}

/** A map whose keys all have defaults shows them at the keys. */
function presetText({ preset, required }: Row): string {
  if (preset === undefined) return required ? "**required**" : "";
  const isEmptyMap = typeof preset === "object" && preset !== null && Object.keys(preset).length === 0;
  return isEmptyMap && !Array.isArray(preset) ? "" : `\`${JSON.stringify(preset)}\``;
}
