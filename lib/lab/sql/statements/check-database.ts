import type { Statement } from "../grammar/ast";
import { needDatabase } from "../server/find";
import type { Seat } from "../server/seat";
import { SYSTEM_DATABASES } from "../server/system-databases";
import { SqlError } from "../sql-error";
import { hasOption } from "./evaluate-text";
import { NOTHING, type Outcome, said } from "./outcome";

/** DBCC CHECKDB: finds what is damaged, error 8939 with the sum of 8989; notes a good check. */
export function checkDatabase(seat: Seat, statement: Extract<Statement, { kind: "dbcc-checkdb" }>): Outcome {
  const name = statement.database ?? seat.database;
  if (SYSTEM_DATABASES.some((system) => system.name === name.toLowerCase())) return NOTHING;
  const database = needDatabase(seat.server, name);
  if (database.state !== "ONLINE") {
    throw new SqlError({
      number: 7928,
      severity: 16,
      message: `The database snapshot for online checks could not be created. Database '${name}' is ${database.state}.`,
    });
  }
  if (database.consistencyErrors > 0) throw damaged(database.name, database.consistencyErrors);
  database.lastGoodCheck = seat.world.now();
  if (hasOption(statement.options, "NO_INFOMSGS")) return NOTHING;
  return said(`CHECKDB found 0 allocation errors and 0 consistency errors in database '${database.name}'.`);
}

function damaged(name: string, count: number): SqlError {
  const message = `Table error: Object ID 245575913, index ID 1, partition ID 72057594043105280, alloc unit ID 72057594049593344 (type In-row data), page (1:288). Test (IS_OFF (BUF_IOERR, pBUF->bstat)) failed.\nCHECKDB found 0 allocation errors and ${count} consistency errors in database '${name}'.`;
  return new SqlError({ number: 8939, severity: 16, state: 98, message });
}
