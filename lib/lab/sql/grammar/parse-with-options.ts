import type { Expression, WithOption } from "./ast";
import type { Cursor } from "./cursor";
import { parseExpression } from "./parse-expression";

/**
 * The options that the reference lists for BACKUP and RESTORE, by whether a value follows "=".
 * Sources: Transact-SQL reference, "BACKUP", "RESTORE Statements - Arguments".
 */
const FLAGS = new Set(
  `CHECKSUM NO_CHECKSUM STOP_ON_ERROR CONTINUE_AFTER_ERROR RECOVERY NORECOVERY REPLACE RESTART RESTRICTED_USER LOADHISTORY
   KEEP_REPLICATION KEEP_CDC PARTIAL NEW_BROKER ENABLE_BROKER ERROR_BROKER_CONVERSATIONS REWIND NOREWIND UNLOAD NOUNLOAD STATS
   COPY_ONLY DIFFERENTIAL COMPRESSION NO_COMPRESSION INIT NOINIT SKIP NOSKIP FORMAT NOFORMAT CREDENTIAL METADATA_ONLY SNAPSHOT`.split(
    /\s+/,
  ),
);
const VALUED = new Set(
  `FILE PASSWORD MEDIAPASSWORD MEDIANAME MEDIADESCRIPTION NAME DESCRIPTION STATS BUFFERCOUNT MAXTRANSFERSIZE BLOCKSIZE STOPAT
   STANDBY EXPIREDATE RETAINDAYS CREDENTIAL DBNAME`.split(/\s+/),
);

/** WITH option { , option }, when WITH stands there. */
export function parseWithOptions(cursor: Cursor): readonly WithOption[] {
  if (!cursor.takeWords("WITH")) return [];
  const options = [parseOption(cursor)];
  while (cursor.takeSymbol(",")) options.push(parseOption(cursor));
  return options;
}

function parseOption(cursor: Cursor): WithOption {
  const { token } = cursor;
  if (token.kind !== "word") throw cursor.refusal();
  if (token.upper === "MOVE") return parseMove(cursor);
  if (!FLAGS.has(token.upper) && !VALUED.has(token.upper)) throw cursor.refusal();
  cursor.next();
  if (cursor.isSymbol("=")) {
    if (!VALUED.has(token.upper)) throw cursor.refusal();
    cursor.next();
    return { name: token.upper, value: parseExpression(cursor) };
  }
  if (!FLAGS.has(token.upper)) throw cursor.refusal();
  return { name: token.upper };
}

/** MOVE 'logical' TO 'path' */
function parseMove(cursor: Cursor): WithOption {
  cursor.expectWords("MOVE");
  const logicalName = textOrVariable(cursor);
  cursor.expectWords("TO");
  return { name: "MOVE", move: { logicalName, path: textOrVariable(cursor) } };
}

/** A string constant or a variable: nothing else may stand there. */
export function textOrVariable(cursor: Cursor): Expression {
  const { token } = cursor;
  if (token.kind !== "string" && token.kind !== "variable") throw cursor.refusal();
  cursor.next();
  return token.kind === "string" ? { kind: "literal", value: token.value } : { kind: "variable", name: token.name };
}
