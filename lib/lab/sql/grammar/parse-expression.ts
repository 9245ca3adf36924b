import type { Condition, Expression, TypeName } from "./ast";
import type { Cursor } from "./cursor";
import { parseCondition } from "./parse-condition";
import { parseSelect } from "./parse-select";

/** Functions that are written without parentheses. */
const BARE_FUNCTIONS = ["CURRENT_TIMESTAMP", "SYSTEM_USER", "CURRENT_USER", "SESSION_USER", "USER"];
/** Reserved words that are functions when a parenthesis follows. */
const RESERVED_FUNCTIONS = ["COALESCE", "NULLIF", "LEFT", "RIGHT"];

/** expression ::= term { (+ | - | & | ^ | "|") term } (Transact-SQL reference, "Operator precedence"). */
export function parseExpression(cursor: Cursor): Expression {
  let left = parseTerm(cursor);
  while (cursor.isSymbol("+", "-", "&", "^", "|")) {
    const operator = cursor.next().text;
    left = { kind: "arithmetic", operator, left, right: parseTerm(cursor) };
  }
  return left;
}

function parseTerm(cursor: Cursor): Expression {
  let left = parseFactor(cursor);
  while (cursor.isSymbol("*", "/", "%")) {
    const operator = cursor.next().text;
    left = { kind: "arithmetic", operator, left, right: parseFactor(cursor) };
  }
  return left;
}

function parseFactor(cursor: Cursor): Expression {
  if (cursor.takeSymbol("-")) return { kind: "negate", value: parseFactor(cursor) };
  if (cursor.takeSymbol("+")) return parseFactor(cursor);
  return parsePrimary(cursor);
}

function parsePrimary(cursor: Cursor): Expression {
  const { token } = cursor;
  if (token.kind === "string") return take(cursor, { kind: "literal", value: token.value });
  if (token.kind === "number") return take(cursor, { kind: "literal", value: numberOf(token.value) });
  if (token.kind === "binary") return take(cursor, { kind: "literal", value: token.value.toLowerCase() });
  if (token.kind === "variable") return take(cursor, { kind: "variable", name: token.name });
  if (token.kind === "global") return take(cursor, { kind: "global", name: token.name });
  if (cursor.takeSymbol("(")) return parseParenthesis(cursor);
  if (cursor.takeWords("NULL")) return { kind: "literal", value: null };
  if (cursor.takeWords("CASE")) return parseCase(cursor);
  if (token.kind === "word") return parseWord(cursor, token.upper);
  return parseColumn(cursor);
}

function parseParenthesis(cursor: Cursor): Expression {
  const inner: Expression = cursor.isWord("SELECT")
    ? { kind: "subquery", query: parseSelect(cursor) }
    : parseExpression(cursor);
  cursor.expectSymbol(")");
  return inner;
}

function parseWord(cursor: Cursor, upper: string): Expression {
  if (BARE_FUNCTIONS.includes(upper)) return take(cursor, { kind: "call", name: upper, args: [] });
  const opens = cursor.peek().kind === "symbol" && cursor.peek().text === "(";
  if (!opens) return parseColumn(cursor);
  if (upper === "CAST" || upper === "TRY_CAST") return parseCast(cursor, upper);
  if (upper === "CONVERT" || upper === "TRY_CONVERT") return parseConvert(cursor, upper);
  if (RESERVED_FUNCTIONS.includes(upper)) cursor.next();
  else cursor.expectName();
  return parseArguments(cursor, upper);
}

function parseArguments(cursor: Cursor, name: string): Expression {
  cursor.expectSymbol("(");
  if (cursor.takeSymbol("*")) {
    cursor.expectSymbol(")");
    return { kind: "call", name, args: [], star: true };
  }
  const args: Expression[] = [];
  if (name === "IIF") return parseIif(cursor);
  if (!cursor.isSymbol(")")) {
    do args.push(parseExpression(cursor));
    while (cursor.takeSymbol(","));
  }
  cursor.expectSymbol(")");
  return { kind: "call", name, args };
}

/** IIF(condition, a, b) is CASE in short. */
function parseIif(cursor: Cursor): Expression {
  const when = parseCondition(cursor);
  cursor.expectSymbol(",");
  const gives = parseExpression(cursor);
  cursor.expectSymbol(",");
  const otherwise = parseExpression(cursor);
  cursor.expectSymbol(")");
  return { kind: "case", branches: [{ when, gives }], otherwise };
}

function parseCast(cursor: Cursor, word: string): Expression {
  cursor.next();
  cursor.expectSymbol("(");
  const value = parseExpression(cursor);
  cursor.expectWords("AS");
  const to = parseTypeName(cursor);
  cursor.expectSymbol(")");
  return { kind: "cast", to, value, isTry: word === "TRY_CAST" };
}

function parseConvert(cursor: Cursor, word: string): Expression {
  cursor.next();
  cursor.expectSymbol("(");
  const to = parseTypeName(cursor);
  cursor.expectSymbol(",");
  const value = parseExpression(cursor);
  const style = cursor.takeSymbol(",") ? parseExpression(cursor) : undefined;
  cursor.expectSymbol(")");
  return { kind: "cast", to, value, isTry: word === "TRY_CONVERT", ...(style && { style }) };
}

/** data_type [ ( size | max [, scale] ) ] */
export function parseTypeName(cursor: Cursor): TypeName {
  const name = cursor.expectName().toLowerCase();
  if (!cursor.takeSymbol("(")) return { name };
  const { token } = cursor;
  const isMax = cursor.takeWords("MAX");
  if (!isMax && token.kind !== "number") throw cursor.refusal();
  if (!isMax) cursor.next();
  if (cursor.takeSymbol(",")) cursor.next();
  cursor.expectSymbol(")");
  return { name, size: isMax ? "max" : Number(token.text) };
}

function parseCase(cursor: Cursor): Expression {
  const subject = cursor.isWord("WHEN") ? undefined : parseExpression(cursor);
  const branches: { when: Condition; gives: Expression }[] = [];
  if (!cursor.isWord("WHEN")) throw cursor.refusal();
  while (cursor.takeWords("WHEN")) {
    const when: Condition = subject
      ? { kind: "compare", operator: "=", left: subject, right: parseExpression(cursor) }
      : parseCondition(cursor);
    cursor.expectWords("THEN");
    branches.push({ when, gives: parseExpression(cursor) });
  }
  const otherwise = cursor.takeWords("ELSE") ? parseExpression(cursor) : undefined;
  cursor.expectWords("END");
  return { kind: "case", branches, ...(otherwise && { otherwise }) };
}

/** [table .] column; longer qualifications keep their last two parts. */
function parseColumn(cursor: Cursor): Expression {
  const parts = [cursor.expectName()];
  while (cursor.takeSymbol(".")) parts.push(cursor.expectName());
  const name = parts[parts.length - 1] as string;
  const table = parts[parts.length - 2];
  return { kind: "column", name, ...(table !== undefined && { table }) };
}

function numberOf(text: string): number | bigint {
  const value = Number(text);
  return /^\d+$/.test(text) && value > 2147483647 ? BigInt(text) : value;
}

function take(cursor: Cursor, expression: Expression): Expression {
  cursor.next();
  return expression;
}
