import { loadContent } from "../database-content";
import type { BackupMedia, BackupSet } from "../media/backup-media";
import { damaged, renderMedia } from "../media/backup-media";
import { leaveTornFile, type MediaFile, readMediaFile, writeMediaFile } from "../media/media-file";
import { needDatabase } from "../server/find";
import { isDenied, permissionDenied } from "../server/permissions";
import type { Seat } from "../server/seat";
import { serverName } from "../server/server-functions";
import { SYSTEM_DATABASES } from "../server/system-databases";
import { SqlError } from "../sql-error";
import type { BackupHistoryState, DatabaseState } from "../sql-state";
import { type Outcome, said } from "./outcome";

/** What BACKUP DATABASE and Backup-SqlDatabase both mean. */
export interface BackupRequest {
  readonly database: string;
  readonly path: string;
  readonly copyOnly: boolean;
  readonly checksum: boolean;
  /** Overwrite the sets in the file instead of adding one. */
  readonly initialize: boolean;
  readonly setName: string | null;
}

/** Which hazard strikes the backup, asked where the command is known. */
export type BackupHazard = "none" | "corrupt" | "disk-full";

/** Writes a full backup of a database into a file of the computer, as one more set or as its only one. */
export function backupDatabase(seat: Seat, request: BackupRequest, hazard: BackupHazard): Outcome {
  const database = needBackupable(seat, request.database);
  const file = readMediaFile(seat, request.path, "BACKUP DATABASE");
  if (hazard === "disk-full") {
    leaveTornFile(seat, file);
    throw file.full();
  }
  const before = request.initialize ? undefined : file.media;
  const mediaSetId = before?.mediaSetId ?? seat.server.nextMediaSetId++;
  const whole = setOf(seat, database, request);
  const set = hazard === "corrupt" ? damaged(whole) : whole;
  const media: BackupMedia = { format: "cutover-lab-backup", v: 1, mediaSetId, sets: [...(before?.sets ?? []), set] };
  writeMediaFile(
    seat,
    file,
    renderMedia(media),
    media.sets.reduce((sum, { bytes }) => sum + bytes, 0),
  );
  note(seat, { set, mediaSetId, path: file.path, position: media.sets.length });
  if (!request.copyOnly) database.lastFullBackup = seat.world.now();
  emitBackup(seat, file, set, hazard === "corrupt");
  const data = { database: set.database, path: file.path };
  seat.world.moment({ name: "sql.backup-written", computer: seat.computer.name, data });
  return said(
    `BACKUP DATABASE successfully processed ${Math.ceil(set.bytes / 8192)} pages.`,
    set.finishedAt - set.startedAt,
  );
}

const RIGHT = "BACKUP DATABASE";

function needBackupable(seat: Seat, name: string): DatabaseState {
  if (SYSTEM_DATABASES.some((system) => system.name === name.toLowerCase())) {
    throw terminated(
      new SqlError({
        number: 3147,
        severity: 16,
        message: `Backup and restore operations of ${name} are not simulated.`,
      }),
    );
  }
  const database = needDatabase(seat.server, name);
  if (isDenied(seat, RIGHT)) throw terminated(permissionDenied(RIGHT, database.name));
  if (database.state === "ONLINE") return database;
  const message = `Database '${name}' cannot be opened. It is in the middle of a restore or offline.`;
  throw terminated(new SqlError({ number: 927, severity: 14, state: 2, message }));
}

function setOf(seat: Seat, database: DatabaseState, request: BackupRequest): BackupSet {
  const bytes = database.files.filter(({ type }) => type === "ROWS").reduce((sum, file) => sum + file.sizeBytes, 0);
  const startedAt = seat.world.now();
  return {
    uuid: uuid(seat.world.random.bytes(16)),
    name: request.setName,
    database: database.name,
    serverName: serverName(seat),
    userName: seat.login,
    startedAt,
    finishedAt: startedAt + Math.ceil((bytes / seat.server.bytesPerSecond) * 1000),
    copyOnly: request.copyOnly,
    checksum: request.checksum,
    bytes,
    recoveryModel: database.recoveryModel,
    compatibilityLevel: database.compatibilityLevel,
    files: structuredClone(database.files),
    contentChecksum: database.content,
    content: loadContent(seat.world.blobs, database.content),
  };
}

function note(seat: Seat, what: { set: BackupSet; mediaSetId: number; path: string; position: number }): void {
  const { set, mediaSetId, path, position } = what;
  const entry: BackupHistoryState = {
    mediaSetId,
    uuid: set.uuid,
    database: set.database,
    path,
    position,
    startedAt: set.startedAt,
    finishedAt: set.finishedAt,
    copyOnly: set.copyOnly,
    checksum: set.checksum,
    bytes: set.bytes,
    userName: set.userName,
  };
  seat.server.history.push(entry);
}

function emitBackup(seat: Seat, file: MediaFile, set: BackupSet, isCorrupt: boolean): void {
  seat.world.emit({
    computer: seat.computer.name,
    subject: "backup",
    name: file.path,
    from: null,
    to: isCorrupt ? "corrupt" : "written",
    detail: {
      database: set.database,
      copyOnly: set.copyOnly,
      checksum: set.checksum,
      databaseChecksum: set.contentChecksum,
    },
  });
}

/** Error 3013 follows every failure of BACKUP. */
export function terminated(error: SqlError, what = "BACKUP DATABASE"): SqlError {
  const { number, severity, state } = error;
  return new SqlError({ number, severity, state, message: `${error.message}\n${what} is terminating abnormally.` });
}

function uuid(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes).toString("hex").toUpperCase();
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
