import { findDatabase } from "../server/find";
import type { Seat } from "../server/seat";
import { SqlError } from "../sql-error";
import { emitState } from "./change-access";
import { openSetAt, readPages } from "./open-set";
import { type Outcome, said } from "./outcome";
import { filled, leftHalfWay, openRestore, type RestoreRequest, timedOut, WHAT } from "./restore-database";

/** RESTORE DATABASE over a while: the database is RESTORING until `endRestore`. Gives how long it takes, in ms. */
export function beginRestore(seat: Seat, request: RestoreRequest): number {
  const { database, tookMs } = openRestore(seat, request);
  const from = database.state;
  database.state = "RESTORING";
  emitState(seat, database, from);
  return tookMs;
}

/** The last page of a restore that was begun is written. @throws SqlError when the backup cannot be read any more. */
export function endRestore(seat: Seat, request: RestoreRequest): Outcome {
  const database = findDatabase(seat.server, request.database);
  if (database?.state !== "RESTORING") return said("");
  try {
    const opened = openSetAt(seat, { what: WHAT, path: request.path, position: request.position });
    readPages(opened, WHAT, request.checksum);
    return filled(seat, request, { database, opened, tookMs: 0 });
  } catch (thrown) {
    throw thrown instanceof SqlError ? leftHalfWay(seat, database, thrown) : thrown;
  }
}

/** A restore that was begun breaks off: its connection is gone, or the server is. */
export function breakOffRestore(seat: Seat, name: string): void {
  const database = findDatabase(seat.server, name);
  if (database?.state === "RESTORING") leftHalfWay(seat, database, timedOut());
}
