import type { Device, Statement } from "./ast";
import type { Cursor } from "./cursor";
import { parseWithOptions, textOrVariable } from "./parse-with-options";

const READERS = {
  VERIFYONLY: "restore-verifyonly",
  HEADERONLY: "restore-headeronly",
  FILELISTONLY: "restore-filelistonly",
  LABELONLY: "restore-labelonly",
} as const;

/** RESTORE {VERIFYONLY|HEADERONLY|FILELISTONLY|LABELONLY} FROM device [WITH …] | RESTORE DATABASE name [FROM device] [WITH …] */
export function parseRestore(cursor: Cursor): Statement {
  cursor.expectWords("RESTORE");
  const { token } = cursor;
  const reader = token.kind === "word" ? READERS[token.upper as keyof typeof READERS] : undefined;
  if (reader) {
    cursor.next();
    cursor.expectWords("FROM");
    const from = parseDevice(cursor);
    return { kind: reader, from, options: parseWithOptions(cursor) };
  }
  cursor.expectWords("DATABASE");
  const database = cursor.expectName();
  const from = cursor.takeWords("FROM") ? parseDevice(cursor) : undefined;
  return { kind: "restore-database", database, options: parseWithOptions(cursor), ...(from && { from }) };
}

/** BACKUP DATABASE name TO device [WITH …] */
export function parseBackup(cursor: Cursor): Statement {
  cursor.expectWords("BACKUP", "DATABASE");
  const database = cursor.expectName();
  cursor.expectWords("TO");
  const to = parseDevice(cursor);
  return { kind: "backup-database", database, to, options: parseWithOptions(cursor) };
}

function parseDevice(cursor: Cursor): Device {
  cursor.expectWords("DISK");
  cursor.expectSymbol("=");
  return { disk: textOrVariable(cursor) };
}
