import type { SqlValue } from "../grammar/ast";

/** Truth in SQL: null is UNKNOWN. */
export type Truth = boolean | null;

/**
 * Orders two values as the default collation SQL_Latin1_General_CP1_CI_AS does: letters of either case are equal, blanks at
 * the end do not count. A number and a text compare as numbers (the text is converted). Null gives null.
 */
export function order(left: SqlValue, right: SqlValue): number | null {
  if (left === null || right === null) return null;
  if (typeof left === "string" && typeof right === "string") return orderOf(collated(left), collated(right));
  if (left instanceof Date || right instanceof Date) return orderOf(timeOf(left), timeOf(right));
  return orderOf(Number(left), Number(right));
}

/** The key under which two texts are equal. */
export function collated(text: string): string {
  return text.replace(/ +$/, "").toLowerCase();
}

function orderOf<T extends string | number>(left: T, right: T): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function timeOf(value: SqlValue): number {
  if (value instanceof Date) return value.getTime();
  return typeof value === "string"
    ? Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(value) ? value : `${value}Z`)
    : Number(value);
}

export function and(left: Truth, right: Truth): Truth {
  if (left === false || right === false) return false;
  return left === null || right === null ? null : true;
}

export function or(left: Truth, right: Truth): Truth {
  if (left === true || right === true) return true;
  return left === null || right === null ? null : false;
}

export function not(of: Truth): Truth {
  return of === null ? null : !of;
}

export function compare(operator: string, left: SqlValue, right: SqlValue): Truth {
  const ordered = order(left, right);
  if (ordered === null) return null;
  if (operator === "=") return ordered === 0;
  if (operator === "<>") return ordered !== 0;
  if (operator === "<" || operator === "!>=") return ordered < 0;
  if (operator === "<=" || operator === "!>") return ordered <= 0;
  if (operator === ">") return ordered > 0;
  return ordered >= 0;
}

/** LIKE: % any text, _ one character, [abc] [a-z] [^a] one of a set (Transact-SQL reference, "LIKE"). */
export function like(value: SqlValue, pattern: SqlValue, escaped?: SqlValue): Truth {
  if (value === null || pattern === null) return null;
  return likeExpression(String(pattern), escaped ? String(escaped) : undefined).test(String(value));
}

function likeExpression(pattern: string, escaped: string | undefined): RegExp {
  let source = "";
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at] as string;
    if (character === escaped) source += literal(pattern[++at] ?? "");
    else if (character === "%") source += "[\\s\\S]*";
    else if (character === "_") source += "[\\s\\S]";
    else if (character === "[" && pattern.indexOf("]", at) > at) {
      const end = pattern.indexOf("]", at);
      source += `[${pattern.slice(at + 1, end).replace(/[\\[\]]/g, "\\$&")}]`;
      at = end;
    } else source += literal(character);
  }
  return new RegExp(`^${source}$`, "iu");
}

function literal(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
