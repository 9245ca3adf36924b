import { keyOf, removeEntry } from "../../state/table";
import type { Statement } from "../grammar/ast";
import { giveBack } from "../media/database-space";
import { findDatabase, sessionsIn } from "../server/find";
import type { Seat } from "../server/seat";
import { SYSTEM_DATABASES } from "../server/system-databases";
import { SqlError } from "../sql-error";
import { NOTHING, type Outcome } from "./outcome";

/** DROP DATABASE: the files go with it; refused while somebody is in it. */
export function dropDatabases(seat: Seat, statement: Extract<Statement, { kind: "drop-database" }>): Outcome {
  for (const name of statement.databases) dropDatabase(seat, name, statement.ifExists);
  return NOTHING;
}

function dropDatabase(seat: Seat, name: string, ifExists: boolean): void {
  if (SYSTEM_DATABASES.some((system) => system.name === name.toLowerCase())) {
    throw new SqlError({
      number: 3708,
      severity: 16,
      message: `Cannot drop the database '${name}' because it is a system database.`,
    });
  }
  const database = findDatabase(seat.server, name);
  if (!database && ifExists) return;
  if (!database) {
    const message = `Cannot drop the database '${name}', because it does not exist or you do not have permission.`;
    throw new SqlError({ number: 3701, severity: 11, message });
  }
  const isTaken = sessionsIn(seat.computer, seat.server, name).length > 0 || keyOf(seat.database) === keyOf(name);
  if (isTaken) {
    const message = `Cannot drop database "${database.name}" because it is currently in use.`;
    throw new SqlError({ number: 3702, severity: 16, state: 3, message });
  }
  giveBack(seat.computer, database.files);
  removeEntry(seat.server.databases, keyOf(name));
  seat.world.emit({
    computer: seat.computer.name,
    subject: "database",
    name: database.name,
    from: database.content,
    to: null,
  });
}
