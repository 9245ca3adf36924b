import { SqlError } from "../sql-error";
import type { Token } from "./token";

const SYMBOLS = ["<>", "!=", "<=", ">=", "!<", "!>", "+=", "-=", "::"];
const NUMBER = /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/;
const WORD = /^[\p{L}_#][\p{L}\p{N}_#$@]*/u;
const AT_WORD = /^@@?[\p{L}_#$][\p{L}\p{N}_#$@]*/u;
const BINARY = /^0[xX][0-9a-fA-F]*/;
const BLANK = /^\s+/;

/**
 * Cuts a batch into tokens: N'' and '' strings with doubled quotes, [quoted] and "quoted" names, line comments and nested
 * block comments (Transact-SQL reference, "Comments", "Constants", "Database identifiers"; QUOTED_IDENTIFIER ON).
 *
 * @throws SqlError 105 for an open quotation, 113 for an open comment, 102 for a character that begins nothing.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  while (offset < text.length) {
    const skipped = skipBlankAndComment(text, offset);
    if (skipped > offset) {
      offset = skipped;
      continue;
    }
    const token = readToken(text, offset);
    tokens.push(token);
    offset += token.text.length;
  }
  tokens.push({ kind: "end", offset, line: lineAt(text, offset), text: "" });
  return tokens;
}

function readToken(text: string, offset: number): Token {
  const at = { offset, line: lineAt(text, offset) };
  const rest = text.slice(offset);
  const quoted = readQuoted(rest, at);
  if (quoted) return quoted;
  const variable = AT_WORD.exec(rest)?.[0];
  if (variable?.startsWith("@@"))
    return { ...at, kind: "global", text: variable, name: variable.slice(2).toUpperCase() };
  if (variable) return { ...at, kind: "variable", text: variable, name: variable.slice(1).toLowerCase() };
  const binary = BINARY.exec(rest)?.[0];
  if (binary) return { ...at, kind: "binary", text: binary, value: binary };
  const number = NUMBER.exec(rest)?.[0];
  if (number) return { ...at, kind: "number", text: number, value: number };
  const word = WORD.exec(rest)?.[0];
  if (word) return { ...at, kind: "word", text: word, upper: word.toUpperCase() };
  const symbol = SYMBOLS.find((candidate) => rest.startsWith(candidate)) ?? rest[0] ?? "";
  if (!/^[-+*/%=<>!(),.;:&|^~]/.test(symbol)) throw syntaxNear(symbol, at.line);
  return { ...at, kind: "symbol", text: symbol };
}

function readQuoted(rest: string, at: { offset: number; line: number }): Token | undefined {
  const isNational = /^[nN]'/.test(rest);
  const open = isNational ? "'" : rest[0];
  if (open !== "'" && open !== "[" && open !== '"') return undefined;
  const start = isNational ? 2 : 1;
  const close = open === "[" ? "]" : open;
  const end = closingQuote(rest, start, close);
  if (end === undefined) throw unclosed(rest.slice(start), at.line);
  const text = rest.slice(0, end + 1);
  const inner = rest
    .slice(start, end)
    .split(close + close)
    .join(close);
  if (open === "'") return { ...at, kind: "string", text, value: inner };
  if (inner === "") {
    const message = "An object or column name is missing or empty.";
    throw new SqlError({ number: 1038, severity: 15, state: 4, line: at.line, message });
  }
  return { ...at, kind: "quoted-name", text, name: inner };
}

function closingQuote(text: string, from: number, close: string): number | undefined {
  let at = text.indexOf(close, from);
  while (at >= 0 && text[at + 1] === close) at = text.indexOf(close, at + 2);
  return at < 0 ? undefined : at;
}

function skipBlankAndComment(text: string, offset: number): number {
  const blank = BLANK.exec(text.slice(offset))?.[0];
  if (blank) return offset + blank.length;
  if (text.startsWith("--", offset)) {
    const end = text.indexOf("\n", offset);
    return end < 0 ? text.length : end + 1;
  }
  return text.startsWith("/*", offset) ? endOfBlockComment(text, offset) : offset;
}

/** Block comments nest in T-SQL. */
function endOfBlockComment(text: string, offset: number): number {
  let depth = 0;
  for (let at = offset; at < text.length; at++) {
    const pair = text.slice(at, at + 2);
    if (pair !== "/*" && pair !== "*/") continue;
    depth += pair === "/*" ? 1 : -1;
    at++;
    if (depth === 0) return at + 1;
  }
  throw new SqlError({
    number: 113,
    severity: 15,
    line: lineAt(text, offset),
    message: "Missing end comment mark '*/'.",
  });
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/** Error 102, as SQL Server words it. */
export function syntaxNear(text: string, line: number): SqlError {
  return new SqlError({ number: 102, severity: 15, line, message: `Incorrect syntax near '${text}'.` });
}

function unclosed(text: string, line: number): SqlError {
  const message = `Unclosed quotation mark after the character string '${text}'.`;
  return new SqlError({ number: 105, severity: 15, line, message });
}
