import type { Statement, Termination, WithOption } from "./ast";
import type { Cursor } from "./cursor";

const ACCESS = ["SINGLE_USER", "RESTRICTED_USER", "MULTI_USER"] as const;
const STATES = ["ONLINE", "OFFLINE"] as const;
const CHECK_OPTIONS = [
  "ALL_ERRORMSGS",
  "NO_INFOMSGS",
  "TABLOCK",
  "PHYSICAL_ONLY",
  "DATA_PURITY",
  "EXTENDED_LOGICAL_CHECKS",
];

/** ALTER DATABASE name SET {access | state} [WITH termination] ("ALTER DATABASE SET options"). */
export function parseAlterDatabase(cursor: Cursor): Statement {
  cursor.expectWords("ALTER", "DATABASE");
  const database = cursor.expectName();
  cursor.expectWords("SET");
  const access = ACCESS.find((word) => cursor.takeWords(word));
  const state = access ? undefined : STATES.find((word) => cursor.takeWords(word));
  if (!access && !state) throw cursor.refusal();
  const termination = parseTermination(cursor);
  if (access) return { kind: "alter-database-access", database, access, termination };
  return { kind: "alter-database-state", database, state: state as "ONLINE" | "OFFLINE", termination };
}

/** WITH { ROLLBACK AFTER n [SECONDS] | ROLLBACK IMMEDIATE | NO_WAIT } */
function parseTermination(cursor: Cursor): Termination {
  if (!cursor.takeWords("WITH")) return { kind: "wait" };
  if (cursor.takeWords("NO_WAIT")) return { kind: "no-wait" };
  cursor.expectWords("ROLLBACK");
  if (cursor.takeWords("IMMEDIATE")) return { kind: "rollback-immediate" };
  cursor.expectWords("AFTER");
  const { token } = cursor;
  if (token.kind !== "number") throw cursor.refusal();
  cursor.next();
  cursor.takeWords("SECONDS");
  return { kind: "rollback-after", seconds: Number(token.value) };
}

/** DROP DATABASE [IF EXISTS] name { , name } */
export function parseDropDatabase(cursor: Cursor): Statement {
  cursor.expectWords("DROP", "DATABASE");
  const ifExists = cursor.takeWords("IF", "EXISTS");
  const databases = [cursor.expectName()];
  while (cursor.takeSymbol(",")) databases.push(cursor.expectName());
  return { kind: "drop-database", databases, ifExists };
}

/** DBCC CHECKDB [ ( name | 0 [, NOINDEX] ) ] [WITH …] */
export function parseDbcc(cursor: Cursor): Statement {
  cursor.expectWords("DBCC");
  cursor.expectWords("CHECKDB");
  const database = cursor.takeSymbol("(") ? parseCheckedName(cursor) : undefined;
  const options: WithOption[] = [];
  if (cursor.takeWords("WITH")) {
    do options.push({ name: expectOneOf(cursor, CHECK_OPTIONS) });
    while (cursor.takeSymbol(","));
  }
  return { kind: "dbcc-checkdb", options, ...(database !== undefined && { database }) };
}

function parseCheckedName(cursor: Cursor): string | undefined {
  const { token } = cursor;
  const isText = token.kind === "string" || token.kind === "number";
  if (isText) cursor.next();
  const name = isText ? token.value : cursor.expectName();
  if (cursor.takeSymbol(",")) expectOneOf(cursor, ["NOINDEX"]);
  cursor.expectSymbol(")");
  return token.kind === "number" ? undefined : name;
}

function expectOneOf(cursor: Cursor, words: readonly string[]): string {
  const word = words.find((candidate) => cursor.takeWords(candidate));
  if (!word) throw cursor.refusal();
  return word;
}
