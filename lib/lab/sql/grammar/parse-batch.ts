import { SqlError } from "../sql-error";
import type { Statement } from "./ast";
import { Cursor } from "./cursor";
import { parseCondition } from "./parse-condition";
import { parseAlterDatabase, parseDbcc, parseDropDatabase } from "./parse-database-statements";
import { parseExpression, parseTypeName } from "./parse-expression";
import { parseBackup, parseRestore } from "./parse-media";
import { parseSelect } from "./parse-select";
import { tokenize } from "./tokenize";

/** Options of SET that change nothing the lab models. */
const SESSION_OPTIONS = ["NOCOUNT", "XACT_ABORT", "ANSI_NULLS", "QUOTED_IDENTIFIER", "ARITHABORT", "ANSI_WARNINGS"];

/**
 * Parses a batch as SQL Server would before it runs any of it: an error anywhere means that nothing runs.
 *
 * @param text T-SQL without GO lines.
 * @throws SqlError 102, 105, 113, 156, 4145 …: also for statements that SQL Server has and the lab has not.
 * @example parseBatch("alter database [a b] set single_user with rollback immediate")
 */
export function parseBatch(text: string): readonly Statement[] {
  const cursor = new Cursor(tokenize(text));
  const statements: Statement[] = [];
  while (!cursor.isAtEnd) {
    if (cursor.takeSymbol(";")) continue;
    statements.push(parseStatement(cursor));
  }
  return statements;
}

function parseStatement(cursor: Cursor): Statement {
  if (cursor.isWord("SELECT")) return parseSelect(cursor);
  if (cursor.isWord("RESTORE")) return parseRestore(cursor);
  if (cursor.isWord("BACKUP")) return parseBackup(cursor);
  if (cursor.isWord("ALTER")) return parseAlterDatabase(cursor);
  if (cursor.isWord("DROP")) return parseDropDatabase(cursor);
  if (cursor.isWord("DBCC")) return parseDbcc(cursor);
  if (cursor.isWord("SET")) return parseSet(cursor);
  if (cursor.takeWords("USE")) return { kind: "use", database: cursor.expectName() };
  if (cursor.takeWords("DECLARE")) return parseDeclare(cursor);
  if (cursor.takeWords("PRINT")) return { kind: "print", value: parseExpression(cursor) };
  if (cursor.takeWords("IF")) return parseIf(cursor);
  if (cursor.takeWords("BEGIN")) return parseBlock(cursor);
  throw cursor.refusal();
}

function parseSet(cursor: Cursor): Statement {
  cursor.expectWords("SET");
  const { token } = cursor;
  if (token.kind === "variable") {
    cursor.next();
    cursor.expectSymbol("=");
    return { kind: "set-variable", name: token.name, value: parseExpression(cursor) };
  }
  const option = SESSION_OPTIONS.find((word) => cursor.takeWords(word));
  const value = option && ["ON", "OFF"].find((word) => cursor.takeWords(word));
  if (!option || !value) throw cursor.refusal();
  return { kind: "set-option", option, value };
}

function parseDeclare(cursor: Cursor): Statement {
  const declared: Statement[] = [];
  do {
    const { token } = cursor;
    if (token.kind !== "variable") throw cursor.refusal();
    cursor.next();
    cursor.takeWords("AS");
    const type = parseTypeName(cursor);
    const value = cursor.takeSymbol("=") ? parseExpression(cursor) : undefined;
    declared.push({ kind: "declare", name: token.name, type, ...(value && { value }) });
  } while (cursor.takeSymbol(","));
  return declared.length === 1 ? (declared[0] as Statement) : { kind: "block", statements: declared };
}

function parseIf(cursor: Cursor): Statement {
  const condition = parseCondition(cursor);
  const yes = parseStatement(cursor);
  const mark = cursor.mark();
  cursor.takeSymbol(";");
  if (cursor.takeWords("ELSE")) return { kind: "if", condition, yes, no: parseStatement(cursor) };
  cursor.reset(mark);
  return { kind: "if", condition, yes };
}

function parseBlock(cursor: Cursor): Statement {
  const statements: Statement[] = [];
  while (!cursor.takeWords("END")) {
    if (cursor.isAtEnd) throw cursor.refusal();
    if (!cursor.takeSymbol(";")) statements.push(parseStatement(cursor));
  }
  if (statements.length === 0)
    throw new SqlError({ number: 156, severity: 15, message: "Incorrect syntax near the keyword 'END'." });
  return { kind: "block", statements };
}
