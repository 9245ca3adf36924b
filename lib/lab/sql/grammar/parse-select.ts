import type { Expression, ObjectName, Select, SelectItem, Source } from "./ast";
import type { Cursor } from "./cursor";
import { parseCondition } from "./parse-condition";
import { parseExpression } from "./parse-expression";

/** SELECT [ALL|DISTINCT] [TOP] list [FROM …] [WHERE …] [GROUP BY …] [ORDER BY …] (Transact-SQL reference, "SELECT"). */
export function parseSelect(cursor: Cursor): Select {
  cursor.expectWords("SELECT");
  const distinct = cursor.takeWords("DISTINCT");
  if (!distinct) cursor.takeWords("ALL");
  const top = parseTop(cursor);
  const items = listOf(cursor, parseItem);
  const from = cursor.takeWords("FROM") ? parseFrom(cursor) : [];
  const where = cursor.takeWords("WHERE") ? parseCondition(cursor) : undefined;
  const groupBy = cursor.takeWords("GROUP", "BY") ? listOf(cursor, parseExpression) : [];
  const orderBy = cursor.takeWords("ORDER", "BY") ? listOf(cursor, parseOrder) : [];
  return { kind: "select", distinct, items, from, groupBy, orderBy, ...(top && { top }), ...(where && { where }) };
}

function parseTop(cursor: Cursor): Expression | undefined {
  if (!cursor.takeWords("TOP")) return undefined;
  if (cursor.takeSymbol("(")) {
    const top = parseExpression(cursor);
    cursor.expectSymbol(")");
    return top;
  }
  const { token } = cursor;
  if (token.kind !== "number") throw cursor.refusal();
  cursor.next();
  return { kind: "literal", value: Number(token.value) };
}

function parseItem(cursor: Cursor): SelectItem {
  if (cursor.takeSymbol("*")) return { kind: "star" };
  const star = parseQualifiedStar(cursor);
  if (star) return star;
  if (isAliasAssignment(cursor)) {
    const alias = cursor.expectName();
    cursor.expectSymbol("=");
    return { kind: "expression", value: parseExpression(cursor), alias };
  }
  const value = parseExpression(cursor);
  const alias = parseAlias(cursor);
  return { kind: "expression", value, ...(alias !== undefined && { alias }) };
}

/** `name = expression` gives the column that name. */
function isAliasAssignment(cursor: Cursor): boolean {
  const isName = cursor.token.kind === "word" || cursor.token.kind === "quoted-name";
  return isName && cursor.peek().kind === "symbol" && cursor.peek().text === "=";
}

function parseQualifiedStar(cursor: Cursor): SelectItem | undefined {
  const isName = cursor.token.kind === "word" || cursor.token.kind === "quoted-name";
  if (!isName || cursor.peek().text !== "." || cursor.peek(2).text !== "*") return undefined;
  const table = cursor.expectName();
  cursor.expectSymbol(".");
  cursor.expectSymbol("*");
  return { kind: "star", table };
}

function parseAlias(cursor: Cursor): string | undefined {
  if (cursor.takeWords("AS")) {
    const { token } = cursor;
    if (token.kind !== "string") return cursor.expectName();
    cursor.next();
    return token.value;
  }
  return isPlainName(cursor) ? cursor.expectName() : undefined;
}

/** Whether the next token could be an alias without AS: any name that is no reserved word. */
function isPlainName(cursor: Cursor): boolean {
  const mark = cursor.mark();
  try {
    cursor.expectName();
    return true;
  } catch {
    return false;
  } finally {
    cursor.reset(mark);
  }
}

function parseFrom(cursor: Cursor): readonly Source[] {
  const sources: Source[] = [{ ...parseSource(cursor), join: "first" }];
  for (;;) {
    if (cursor.takeSymbol(",") || cursor.takeWords("CROSS", "JOIN")) {
      sources.push({ ...parseSource(cursor), join: "cross" });
      continue;
    }
    const apply = takeApply(cursor);
    if (apply) {
      sources.push({ ...parseSource(cursor), join: apply });
      continue;
    }
    const join = takeJoin(cursor);
    if (!join) return sources;
    const source = parseSource(cursor);
    cursor.expectWords("ON");
    sources.push({ ...source, join, on: parseCondition(cursor) });
  }
}

function takeJoin(cursor: Cursor): "inner" | "left" | undefined {
  if (cursor.takeWords("LEFT", "OUTER", "JOIN") || cursor.takeWords("LEFT", "JOIN")) return "left";
  return cursor.takeWords("INNER", "JOIN") || cursor.takeWords("JOIN") ? "inner" : undefined;
}

function takeApply(cursor: Cursor): "cross-apply" | "outer-apply" | undefined {
  if (cursor.takeWords("CROSS", "APPLY")) return "cross-apply";
  return cursor.takeWords("OUTER", "APPLY") ? "outer-apply" : undefined;
}

function parseSource(cursor: Cursor): Omit<Source, "join" | "on"> {
  const name = parseObjectName(cursor);
  const args = cursor.takeSymbol("(") ? parseFunctionArguments(cursor) : undefined;
  const alias = parseAlias(cursor) ?? (name[name.length - 1] as string);
  if (cursor.takeWords("WITH")) parseTableHints(cursor);
  return { name, alias, ...(args && { args }) };
}

function parseFunctionArguments(cursor: Cursor): readonly Expression[] {
  if (cursor.takeSymbol(")")) return [];
  const args = listOf(cursor, parseExpression);
  cursor.expectSymbol(")");
  return args;
}

/** [server.][database.][schema.]object; a part may be empty ("db..table"). */
export function parseObjectName(cursor: Cursor): ObjectName {
  const parts = [cursor.expectName()];
  while (cursor.takeSymbol(".")) parts.push(cursor.isSymbol(".") ? "" : cursor.expectName());
  return parts;
}

/** WITH (NOLOCK, …): locking hints change nothing that the lab models. */
function parseTableHints(cursor: Cursor): void {
  cursor.expectSymbol("(");
  do cursor.expectName();
  while (cursor.takeSymbol(","));
  cursor.expectSymbol(")");
}

function parseOrder(cursor: Cursor): { value: Expression; descending: boolean } {
  const value = parseExpression(cursor);
  const descending = cursor.takeWords("DESC");
  if (!descending) cursor.takeWords("ASC");
  return { value, descending };
}

function listOf<T>(cursor: Cursor, parse: (cursor: Cursor) => T): readonly T[] {
  const list = [parse(cursor)];
  while (cursor.takeSymbol(",")) list.push(parse(cursor));
  return list;
}
