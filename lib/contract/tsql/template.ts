import { CutoverError } from "../../errors";
import { quoteName, quoteNumber, quoteText } from "./quote";

/**
 * The one form from which a T-SQL text is rendered and by which it is recognised. It reads as the SQL it becomes:
 * `[{x}]` and `[prefix_{x}]` take a name, `N'{x}'` a text, a bare `{x}` a whole number, and `{{xs: …}}` a list of at
 * least one whose items are joined by `, `.
 */
export type Template = readonly Part[];

export type Part =
  | { readonly kind: "sql"; readonly sql: string }
  | { readonly kind: "name"; readonly parameter: string; readonly prefix: string }
  | { readonly kind: "text"; readonly parameter: string }
  | { readonly kind: "number"; readonly parameter: string }
  | { readonly kind: "list"; readonly parameter: string; readonly item: Template };

export type TemplateValue = string | number | readonly { readonly [parameter: string]: string | number }[];
export type TemplateValues = { readonly [parameter: string]: TemplateValue };

/** The parameters of a template, read from its text by the compiler. */
export type ParametersOf<T extends string> = Flat<Collected<T>>;

type Flat<T> = { readonly [K in keyof T]: T[K] };
type Collected<T extends string> = T extends `${string}{${infer After}`
  ? After extends `{${infer List}: ${infer Item}}}${infer Rest}`
    ? { readonly [K in List]: readonly ParametersOf<Item>[] } & Collected<Rest>
    : After extends `${infer Name}}${infer Rest}`
      ? { readonly [K in Name]: Rest extends `]${string}` | `'${string}` ? string : number } & Collected<Rest>
      : never
  : unknown;

const PLACEHOLDER = /\{\{(\w+): (.*?)\}\}|\[(\w*)\{(\w+)\}\]|N'\{(\w+)\}'|\{(\w+)\}/g;

/** Reads a template; the inverse of what its text says. */
export function parseTemplate(text: string): Template {
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    if (match.index > end) parts.push({ kind: "sql", sql: text.slice(end, match.index) });
    parts.push(placeholder(match));
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ kind: "sql", sql: text.slice(end) });
  return parts;
}

function placeholder([, list, item = "", prefix = "", name, literal, number = ""]: RegExpMatchArray): Part {
  if (list !== undefined) return { kind: "list", parameter: list, item: parseTemplate(item) };
  if (name !== undefined) return { kind: "name", parameter: name, prefix };
  if (literal !== undefined) return { kind: "text", parameter: literal };
  return { kind: "number", parameter: number };
}

/**
 * The T-SQL with its values quoted in.
 *
 * @throws CutoverError SQL_VALUE_REFUSED for a value that is missing, of the wrong type, or cannot be quoted.
 */
export function renderTemplate(template: Template, values: TemplateValues): string {
  return template.map((part) => renderPart(part, values)).join("");
}

function renderPart(part: Part, values: TemplateValues): string {
  if (part.kind === "sql") return part.sql;
  const value = Object.hasOwn(values, part.parameter) ? values[part.parameter] : undefined;
  if (part.kind === "name" && typeof value === "string") return quoteName(part.prefix + refuseEmpty(part, value));
  if (part.kind === "text" && typeof value === "string") return quoteText(value);
  if (part.kind === "number" && typeof value === "number") return quoteNumber(value);
  if (part.kind === "list" && Array.isArray(value) && value.length > 0)
    return value.map((item: TemplateValues) => renderTemplate(part.item, item)).join(", ");
  throw unfit(part.parameter, part.kind);
}

function refuseEmpty(part: Part & { parameter: string }, value: string): string {
  if (value === "") throw unfit(part.parameter, "name");
  return value;
}

function unfit(parameter: string, kind: string): CutoverError {
  return new CutoverError({ code: "SQL_VALUE_REFUSED", what: `The statement needs a ${kind} as "${parameter}".` });
}
