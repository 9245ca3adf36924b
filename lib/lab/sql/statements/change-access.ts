import { keyOf } from "../../state/table";
import type { Statement } from "../grammar/ast";
import { findDatabase, sessionsIn } from "../server/find";
import type { Seat } from "../server/seat";
import { SqlError } from "../sql-error";
import type { DatabaseState, SqlServerState } from "../sql-state";
import { NOTHING, type Outcome, said } from "./outcome";

type Access = Extract<Statement, { kind: "alter-database-access" }>;
type State = Extract<Statement, { kind: "alter-database-state" }>;

/** ALTER DATABASE … SET SINGLE_USER | RESTRICTED_USER | MULTI_USER, with what happens to the sessions in the way. */
export function changeAccess(seat: Seat, statement: Access): Outcome {
  const database = needAlterable(seat, statement.database);
  if (database.state !== "ONLINE") throw notAlterable(statement.database);
  if (database.userAccess === "SINGLE_USER") refuseWhenTaken(seat, database);
  const ended = statement.access === "MULTI_USER" ? 0 : clearTheWay(seat, database, statement);
  const from = database.userAccess;
  database.userAccess = statement.access;
  seat.world.emit({
    computer: seat.computer.name,
    subject: "database-access",
    name: database.name,
    from,
    to: statement.access,
    detail: { sessionsEnded: ended },
  });
  return ended > 0
    ? said("Nonqualified transactions are being rolled back. Estimated rollback completion: 100%.")
    : NOTHING;
}

/** ALTER DATABASE … SET ONLINE | OFFLINE */
export function changeState(seat: Seat, statement: State): Outcome {
  const database = needAlterable(seat, statement.database);
  if (database.state === "RESTORING" || database.state === "SUSPECT") throw notAlterable(statement.database);
  if (statement.state === "OFFLINE") clearTheWay(seat, database, statement);
  const from = database.state;
  database.state = statement.state;
  emitState(seat, database, from);
  return NOTHING;
}

/** Writes a change of a database's state into the history; the content stays. */
export function emitState(seat: Seat, database: DatabaseState, from: string): void {
  if (from === database.state) return;
  const detail = { state: database.state, before: from };
  const { name, content } = database;
  seat.world.emit({
    computer: seat.computer.name,
    subject: "database",
    name,
    // One that is still being created has none.
    from: content === "" ? null : content,
    to: content,
    detail,
  });
}

/** Ends the sessions in a database. */
export function endSessions(server: SqlServerState, database: string): void {
  server.sessions = server.sessions.filter((session) => session.database !== keyOf(database));
}

/** Gives how many sessions were ended. */
function clearTheWay(seat: Seat, database: DatabaseState, statement: Access | State): number {
  const others = sessionsIn(seat.computer, seat.server, database.name);
  if (others.length === 0) return 0;
  const { termination } = statement;
  if (termination.kind === "no-wait") throw inUse(database.name);
  if (termination.kind === "wait") {
    throw new SqlError({
      number: -2,
      severity: 11,
      state: 0,
      message:
        "Execution Timeout Expired.  The timeout period elapsed prior to completion of the operation or the server is not responding.",
    });
  }
  endSessions(seat.server, database.name);
  return others.length;
}

/** In single-user mode with somebody else in it, nobody gets in, not even to change that. */
function refuseWhenTaken(seat: Seat, database: DatabaseState): void {
  if (sessionsIn(seat.computer, seat.server, database.name).length > 0) throw inUse(database.name);
}

/** Error 5064 with 5069, as one text. */
function inUse(name: string): SqlError {
  const message = `Changes to the state or options of database '${name}' cannot be made at this time. The database is in single-user mode, and a user is currently connected to it.\nALTER DATABASE statement failed.`;
  return new SqlError({ number: 5064, severity: 16, message });
}

function needAlterable(seat: Seat, name: string): DatabaseState {
  const database = findDatabase(seat.server, name);
  if (database) return database;
  throw notAlterable(name);
}

/** Error 5011 with 5069. */
function notAlterable(name: string): SqlError {
  const message = `User does not have permission to alter database '${name}', the database does not exist, or the database is not in a state that allows access checks.\nALTER DATABASE statement failed.`;
  return new SqlError({ number: 5011, severity: 14, state: 5, message });
}
