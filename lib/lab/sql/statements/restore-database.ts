import { keyOf, setEntry } from "../../state/table";
import { storeContent } from "../database-content";
import { isDamaged } from "../media/backup-media";
import { giveBack, takeSpace } from "../media/database-space";
import { findDatabase, sessionsIn } from "../server/find";
import type { Seat } from "../server/seat";
import { SqlError } from "../sql-error";
import type { DatabaseFileState, DatabaseState } from "../sql-state";
import { terminated } from "./backup-database";
import { emitState } from "./change-access";
import { type OpenedSet, openSetAt, readPages } from "./open-set";
import { type Outcome, said } from "./outcome";
import { durationOf } from "./read-media";

export const WHAT = "RESTORE DATABASE";

/** What RESTORE DATABASE and Restore-SqlDatabase both mean. */
export interface RestoreRequest {
  readonly database: string;
  readonly path: string;
  readonly position: number;
  readonly replace: boolean;
  readonly checksum: boolean;
  readonly recovery: boolean;
  /** Logical name to the new path. */
  readonly moves: readonly { readonly logicalName: string; readonly path: string }[];
  /** Past it the client gives up and the database is left in the middle of the restore; undefined: never. */
  readonly limitMs?: number;
  readonly fails?: boolean;
  /** Hazard sql-restore-slow. */
  readonly slowerByMs?: number;
}

/** Replaces or creates a database by a backup set, really: content, files, recovery model. */
export function restoreDatabase(seat: Seat, request: RestoreRequest): Outcome {
  const { database, opened, tookMs } = openRestore(seat, request);
  if (request.limitMs !== undefined && tookMs > request.limitMs) throw leftHalfWay(seat, database, timedOut());
  return filled(seat, request, { database, opened, tookMs });
}

export interface Opened {
  readonly database: DatabaseState;
  readonly opened: OpenedSet;
  readonly tookMs: number;
}

/** Everything that RESTORE looks at first, and the space that it takes. */
export function openRestore(seat: Seat, request: RestoreRequest): Opened {
  const opened = openSetAt(seat, { what: WHAT, path: request.path, position: request.position });
  const present = findDatabase(seat.server, request.database);
  if (present) refuseToReplace(seat, request, opened, present);
  readPages(opened, WHAT, request.checksum);
  const files = placedFiles(seat, request, opened);
  if (present) giveBack(seat.computer, present.files);
  try {
    takeSpace(seat.computer, files);
  } catch (thrown) {
    if (present) takeSpace(seat.computer, present.files);
    throw thrown instanceof SqlError ? terminated(thrown, WHAT) : thrown;
  }
  const database = present ?? created(seat, request, files);
  database.files = files;
  if (request.fails === true) throw leftHalfWay(seat, database, brokenRead(opened));
  return { database, opened, tookMs: durationOf(seat, opened.set) + (request.slowerByMs ?? 0) };
}

export function filled(seat: Seat, request: RestoreRequest, { database, opened, tookMs }: Opened): Outcome {
  fill(seat, database, opened, request);
  note(seat, request, database, opened);
  emitRestore(seat, request, database, opened);
  return said(`RESTORE DATABASE successfully processed ${Math.ceil(opened.set.bytes / 8192)} pages.`, tookMs);
}

function refuseToReplace(seat: Seat, request: RestoreRequest, opened: OpenedSet, present: DatabaseState): void {
  const { name } = present;
  if (sessionsIn(seat.computer, seat.server, name).length > 0 || keyOf(seat.database) === keyOf(name)) {
    const message = "Exclusive access could not be obtained because the database is in use.";
    throw terminated(new SqlError({ number: 3101, severity: 16, message }), WHAT);
  }
  if (request.replace) return;
  if (keyOf(opened.set.database) !== keyOf(name)) {
    const message = `The backup set holds a backup of a database other than the existing '${name}' database.`;
    throw terminated(new SqlError({ number: 3154, severity: 16, state: 4, message }), WHAT);
  }
  if (present.recoveryModel === "SIMPLE" || present.state === "RESTORING") return;
  const message = `The tail of the log for the database "${name}" has not been backed up. Use BACKUP LOG WITH NORECOVERY to backup the log if it contains work you do not want to lose. Use the WITH REPLACE or WITH STOPAT clause of the RESTORE statement to just overwrite the contents of the log.`;
  throw terminated(new SqlError({ number: 3159, severity: 16, message }), WHAT);
}

/** Where the files go: as in the backup, or as MOVE says. @throws SqlError 3234, 1834 */
function placedFiles(seat: Seat, request: RestoreRequest, opened: OpenedSet): DatabaseFileState[] {
  for (const { logicalName } of request.moves) {
    if (opened.set.files.some((file) => file.logicalName.toLowerCase() === logicalName.toLowerCase())) continue;
    const message = `Logical file '${logicalName}' is not part of database '${request.database}'. Use RESTORE FILELISTONLY to list the logical file names.`;
    throw terminated(new SqlError({ number: 3234, severity: 16, state: 2, message }), WHAT);
  }
  return opened.set.files.map((file) => {
    const move = request.moves.find(({ logicalName }) => logicalName.toLowerCase() === file.logicalName.toLowerCase());
    const physicalName = move?.path ?? file.physicalName;
    refuseOthersFile(seat, request.database, physicalName);
    return { ...file, physicalName };
  });
}

function refuseOthersFile(seat: Seat, name: string, path: string): void {
  const owner = Object.values(seat.server.databases).find(
    (database) =>
      keyOf(database.name) !== keyOf(name) && database.files.some((file) => keyOf(file.physicalName) === keyOf(path)),
  );
  if (!owner) return;
  const message = `The file '${path}' cannot be overwritten.  It is being used by database '${owner.name}'.`;
  throw terminated(new SqlError({ number: 1834, severity: 16, message }), WHAT);
}

function created(seat: Seat, request: RestoreRequest, files: DatabaseFileState[]): DatabaseState {
  const database: DatabaseState = {
    id: seat.server.nextDatabaseId++,
    name: request.database,
    createdAt: seat.world.now(),
    compatibilityLevel: 160,
    recoveryModel: "FULL",
    state: "RESTORING",
    userAccess: "MULTI_USER",
    isReadOnly: false,
    content: "",
    files,
    consistencyErrors: 0,
    lastGoodCheck: null,
    lastFullBackup: null,
  };
  return setEntry(seat.server.databases, keyOf(request.database), database);
}

/** The content comes from the set as it lies there: damage that nobody looked for is restored too. */
function fill(seat: Seat, database: DatabaseState, { set }: OpenedSet, request: RestoreRequest): void {
  const from = database.content === "" ? null : database.content;
  database.content = storeContent(seat.world.blobs, set.content);
  database.consistencyErrors = isDamaged(set) ? 1 : 0;
  database.recoveryModel = set.recoveryModel;
  database.compatibilityLevel = set.compatibilityLevel;
  database.state = request.recovery ? "ONLINE" : "RESTORING";
  const detail = { state: database.state };
  seat.world.emit({
    computer: seat.computer.name,
    subject: "database",
    name: database.name,
    from,
    to: database.content,
    detail,
  });
}

function note(seat: Seat, request: RestoreRequest, database: DatabaseState, { file, set }: OpenedSet): void {
  const { replace, recovery } = request;
  seat.server.restores ??= [];
  const entry = { finishedAt: seat.world.now(), database: database.name, path: file.path, replace, recovery };
  seat.server.restores.push({ ...entry, userName: set.userName });
}

function emitRestore(seat: Seat, request: RestoreRequest, database: DatabaseState, opened: OpenedSet): void {
  const detail = { path: opened.file.path, as: database.name, backupOf: opened.set.database };
  const computer = seat.computer.name;
  seat.world.emit({ computer, subject: "restore", name: request.database, from: null, to: "done", detail });
  const data = { database: database.name, backupAt: opened.set.startedAt };
  seat.world.moment({ name: "sql.restored", computer, data });
}

/** A restore that broke off leaves the database unusable (behaviour sql.interrupted-restore). */
export function leftHalfWay(seat: Seat, database: DatabaseState, error: SqlError): SqlError {
  const from = database.state;
  database.state = seat.world.variant("sql.interrupted-restore") === "suspect" ? "SUSPECT" : "RESTORING";
  emitState(seat, database, from);
  seat.world.emit({ computer: seat.computer.name, subject: "restore", name: database.name, from: null, to: "failed" });
  return error;
}

function brokenRead({ file }: OpenedSet): SqlError {
  const message = `Read on "${file.path}" failed: 1117(The request could not be performed because of an I/O device error.)`;
  return terminated(new SqlError({ number: 3203, severity: 16, message }), WHAT);
}

export function timedOut(): SqlError {
  const message =
    "Execution Timeout Expired.  The timeout period elapsed prior to completion of the operation or the server is not responding.";
  return new SqlError({ number: -2, severity: 11, state: 0, message });
}
