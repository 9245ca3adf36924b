import type { SystemForm } from "../system-catalogue";
import { alternatives, jsonSchemaOf, type SchemaNode } from "./schema-node";
import { isSecretReference } from "./secret-node";
import { upgradeFileSchema } from "./upgrade-file-schema";

interface Row {
  readonly key: string;
  readonly form: string;
  readonly required: boolean;
  readonly preset: unknown;
  readonly description: string;
}

/** The keys of a system's upgrade file as a Markdown table, made from zod. Pure. */
export function inputsTable(name: string, system: SystemForm): string {
  const root = jsonSchemaOf(upgradeFileSchema(name, system));
  const head = ["| key | form | default | what it is |", "|---|---|---|---|"];
  return [...head, ...rowsOf(root, { node: root, prefix: "" }).map(rowText)].join("\n");
}

function rowsOf(root: SchemaNode, at: { readonly node: SchemaNode; readonly prefix: string }): readonly Row[] {
  const rows = alternatives(root, at.node).flatMap((node) =>
    Object.entries(node.properties ?? {}).flatMap(([key, child]) =>
      rowsOfKey(root, { key: `${at.prefix}${key}`, child, required: node.required?.includes(key) ?? false }),
    ),
  );
  const seen = new Set<string>();
  return rows.filter((row) => {
    const id = `${row.key} ${row.form}`;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

function rowsOfKey(
  root: SchemaNode,
  { key, child, required }: { readonly key: string; readonly child: SchemaNode; readonly required: boolean },
): readonly Row[] {
  const forms = alternatives(root, child);
  const row: Row = {
    key,
    form: formOf(root, child),
    required: required && child.default === undefined,
    preset: child.default,
    description: child.description ?? forms.find((form) => form.description !== undefined)?.description ?? "",
  };
  if (isSecretReference(forms)) return [row];
  const inner = forms.flatMap((form) => [
    ...rowsOf(root, { node: form, prefix: `${key}.` }),
    ...(form.items === undefined ? [] : rowsOf(root, { node: form.items, prefix: `${key}[].` })),
  ]);
  return [row, ...inner];
}

function formOf(root: SchemaNode, node: SchemaNode): string {
  const forms = alternatives(root, node);
  if (isSecretReference(forms)) return "secret reference";
  return [...new Set(forms.map((form) => formName(root, form)))].join(" or ");
}

function formName(root: SchemaNode, form: SchemaNode): string {
  if (form.const !== undefined) return `\`${JSON.stringify(form.const)}\``;
  if (form.enum !== undefined) return form.enum.map((value) => `\`${String(value)}\``).join(" or ");
  if (form.type === "array" && form.items !== undefined) return `list of ${formOf(root, form.items)}`;
  if (form.type === "object") return "map";
  return form.type ?? "any";
}

function rowText(row: Row): string {
  const preset = row.preset === undefined ? (row.required ? "**required**" : "") : `\`${JSON.stringify(row.preset)}\``;
  const cells = [`\`${row.key}\``, row.form, preset, row.description];
  return `| ${cells.map((cell) => cell.replace(/\n+/g, " ").replaceAll("|", "\\|")).join(" | ")} |`;
}
