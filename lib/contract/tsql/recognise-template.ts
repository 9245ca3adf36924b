import type { Part, Template, TemplateValues } from "./template";

/** Gives back the values with which a text was rendered from the template, or undefined if it was not. */
export type Recogniser = (query: string) => TemplateValues | undefined;

type Placeholder = Exclude<Part, { kind: "sql" }>;
type Item = { readonly [parameter: string]: string | number };

export function recogniser(template: Template): Recogniser {
  const whole = new RegExp(`^${pattern(template, "(")}$`, "su");
  return (query) => {
    const match = whole.exec(query);
    return match === null ? undefined : valuesFrom(template, match.slice(1));
  };
}

/** How a group opens: one that captures, or one that does not. A list is captured whole and taken apart afterwards. */
type Opening = "(" | "(?:";

function pattern(template: Template, open: Opening): string {
  return template.map((part) => partPattern(part, open)).join("");
}

function partPattern(part: Part, open: Opening): string {
  if (part.kind === "sql") return escaped(part.sql);
  if (part.kind === "name") return `\\[${escaped(part.prefix)}${open}(?:[^\\]]|\\]\\])+)\\]`;
  if (part.kind === "text") return `N'${open}(?:[^']|'')*)'`;
  if (part.kind === "number") return `${open}0|[1-9][0-9]*)`;
  const item = pattern(part.item, "(?:");
  return `${open}${item}(?:, ${item})*)`;
}

function escaped(sql: string): string {
  return sql.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

function valuesFrom(template: Template, groups: readonly string[]): TemplateValues | undefined {
  const values: Record<string, TemplateValues[string]> = {};
  const placeholders = template.filter((part): part is Placeholder => part.kind !== "sql");
  for (const [i, part] of placeholders.entries()) {
    const value = valueFrom(part, groups[i] ?? "");
    // The same parameter in two places must have one value.
    if (value === undefined || (part.parameter in values && values[part.parameter] !== value)) return undefined;
    values[part.parameter] = value;
  }
  return values;
}

function valueFrom(part: Placeholder, group: string): TemplateValues[string] | undefined {
  if (part.kind === "name") return group.replaceAll("]]", "]");
  if (part.kind === "text") return group.replaceAll("''", "'");
  if (part.kind === "number") return Number(group);
  return itemsFrom(part.item, group);
}

function itemsFrom(item: Template, group: string): readonly Item[] | undefined {
  const single = recogniser(item);
  const items: Item[] = [];
  for (const match of group.matchAll(new RegExp(`(${pattern(item, "(?:")})(?:, |$)`, "suyg"))) {
    const values = single(match[1] ?? "");
    if (values === undefined) return undefined;
    items.push(values as Item);
  }
  return items;
}
