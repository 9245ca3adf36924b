import { SqlError } from "../sql-error";
import type { Condition, Expression } from "./ast";
import type { Cursor } from "./cursor";
import { parseExpression } from "./parse-expression";
import { parseSelect } from "./parse-select";

const COMPARISONS = ["=", "<>", "!=", "<", ">", "<=", ">=", "!<", "!>"];

/** search_condition ::= and { OR and } (Transact-SQL reference, "Search condition"). */
export function parseCondition(cursor: Cursor): Condition {
  let left = parseAnd(cursor);
  while (cursor.takeWords("OR")) left = { kind: "or", left, right: parseAnd(cursor) };
  return left;
}

function parseAnd(cursor: Cursor): Condition {
  let left = parseNot(cursor);
  while (cursor.takeWords("AND")) left = { kind: "and", left, right: parseNot(cursor) };
  return left;
}

function parseNot(cursor: Cursor): Condition {
  if (cursor.takeWords("NOT")) return { kind: "not", of: parseNot(cursor) };
  if (cursor.takeWords("EXISTS")) return parseExists(cursor);
  return parseGrouped(cursor) ?? parsePredicate(cursor);
}

function parseExists(cursor: Cursor): Condition {
  cursor.expectSymbol("(");
  const query = parseSelect(cursor);
  cursor.expectSymbol(")");
  return { kind: "exists", query };
}

/** "(" may open a condition or an expression; a condition it is when what stands inside is one and no operator follows. */
function parseGrouped(cursor: Cursor): Condition | undefined {
  if (!cursor.isSymbol("(")) return undefined;
  const mark = cursor.mark();
  try {
    cursor.next();
    const inner = parseCondition(cursor);
    cursor.expectSymbol(")");
    return inner;
  } catch (thrown) {
    if (!(thrown instanceof SqlError)) throw thrown;
    cursor.reset(mark);
    return undefined;
  }
}

function parsePredicate(cursor: Cursor): Condition {
  const value = parseExpression(cursor);
  if (cursor.isSymbol(...COMPARISONS)) return parseComparison(cursor, value);
  if (cursor.takeWords("IS")) {
    const isNegated = cursor.takeWords("NOT");
    cursor.expectWords("NULL");
    return negatedIf(isNegated, { kind: "is-null", value });
  }
  const isNegated = cursor.takeWords("NOT");
  if (cursor.takeWords("IN")) return negatedIf(isNegated, parseIn(cursor, value));
  if (cursor.takeWords("LIKE")) return negatedIf(isNegated, parseLike(cursor, value));
  if (cursor.takeWords("BETWEEN")) return negatedIf(isNegated, parseBetween(cursor, value));
  throw isNegated ? cursor.refusal() : notACondition(cursor);
}

function parseComparison(cursor: Cursor, left: Expression): Condition {
  const operator = cursor.next().text;
  return { kind: "compare", operator: operator === "!=" ? "<>" : operator, left, right: parseExpression(cursor) };
}

function parseIn(cursor: Cursor, value: Expression): Condition {
  cursor.expectSymbol("(");
  if (cursor.isWord("SELECT")) {
    const list = parseSelect(cursor);
    cursor.expectSymbol(")");
    return { kind: "in", value, list };
  }
  const list: Expression[] = [];
  do list.push(parseExpression(cursor));
  while (cursor.takeSymbol(","));
  cursor.expectSymbol(")");
  return { kind: "in", value, list };
}

function parseLike(cursor: Cursor, value: Expression): Condition {
  const pattern = parseExpression(cursor);
  if (!cursor.takeWords("ESCAPE")) return { kind: "like", value, pattern };
  return { kind: "like", value, pattern, escape: parseExpression(cursor) };
}

function parseBetween(cursor: Cursor, value: Expression): Condition {
  const low = parseExpression(cursor);
  cursor.expectWords("AND");
  return { kind: "between", value, low, high: parseExpression(cursor) };
}

function negatedIf(isNegated: boolean, of: Condition): Condition {
  return isNegated ? { kind: "not", of } : of;
}

/** Error 4145, when a value stands where a condition is needed. */
function notACondition(cursor: Cursor): SqlError {
  const near = cursor.token.text;
  const message = `An expression of non-boolean type specified in a context where a condition is expected, near '${near}'.`;
  return new SqlError({ number: 4145, severity: 15, line: cursor.token.line, message });
}
