import { Decimal } from "../../../shell";
import type { Statement } from "../grammar/ast";
import type { BackupSet } from "../media/backup-media";
import { readMediaFile } from "../media/media-file";
import type { QueryContext, Row } from "../query/table";
import { localDate, type Seat } from "../server/seat";
import { SqlError } from "../sql-error";
import { evaluateText, hasOption } from "./evaluate-text";
import { openSet, readPages } from "./open-set";
import type { Outcome } from "./outcome";

type Reader<K extends Statement["kind"]> = Extract<Statement, { kind: K }>;

/** RESTORE VERIFYONLY: nothing is restored; the pages are read and their checksums compared. */
export function verifyOnly(seat: Seat, statement: Reader<"restore-verifyonly">, context: QueryContext): Outcome {
  const what = "VERIFY DATABASE";
  const opened = openSet(seat, { what, device: statement.from.disk, options: statement.options }, context);
  try {
    readPages(opened, what, hasOption(statement.options, "CHECKSUM"));
  } catch (thrown) {
    if (thrown instanceof SqlError) emitVerified(seat, opened.file.path, opened.set, "failed");
    throw thrown;
  }
  emitVerified(seat, opened.file.path, opened.set, "verified");
  return { messages: [`The backup set on file ${opened.position} is valid.`], tookMs: durationOf(seat, opened.set) };
}

function emitVerified(seat: Seat, path: string, set: BackupSet, to: "verified" | "failed"): void {
  const detail = { database: set.database, databaseChecksum: set.contentChecksum };
  // Verifying reads: what is noted here is the lab's own witness, not a change by the command.
  const actor = { ...seat.world.actor, by: "system" } as const;
  seat.world.as(actor, () =>
    seat.world.emit({ computer: seat.computer.name, subject: "backup-verified", name: path, from: null, to, detail }),
  );
}

export function durationOf(seat: Seat, set: BackupSet): number {
  return Math.ceil((set.bytes / seat.server.bytesPerSecond) * 1000);
}

/** RESTORE HEADERONLY: one row a set. */
export function headerOnly(seat: Seat, statement: Reader<"restore-headeronly">, context: QueryContext): Outcome {
  const file = readMediaFile(seat, evaluateText(statement.from.disk, context), "RESTORE HEADERONLY");
  if (!file.media) throw file.missing();
  return rowsOf(file.media.sets.map((set, i) => headerRow(seat, set, i + 1)));
}

function headerRow(seat: Seat, set: BackupSet, position: number): Row {
  return {
    BackupName: set.name,
    BackupDescription: null,
    BackupType: 1,
    ExpirationDate: null,
    Compressed: 0,
    Position: position,
    DeviceType: 2,
    UserName: set.userName,
    ServerName: set.serverName,
    DatabaseName: set.database,
    DatabaseVersion: 957,
    BackupSize: new Decimal(String(set.bytes)),
    BackupStartDate: localDate(seat, set.startedAt),
    BackupFinishDate: localDate(seat, set.finishedAt),
    CompatibilityLevel: set.compatibilityLevel,
    HasBackupChecksums: set.checksum,
    IsDamaged: false,
    IsCopyOnly: set.copyOnly,
    RecoveryModel: set.recoveryModel,
    BackupSetGUID: set.uuid,
    CompressedBackupSize: BigInt(set.bytes),
  };
}

/** RESTORE FILELISTONLY: the files that the database had. */
export function fileListOnly(seat: Seat, statement: Reader<"restore-filelistonly">, context: QueryContext): Outcome {
  const what = "RESTORE FILELIST";
  const { set } = openSet(seat, { what, device: statement.from.disk, options: statement.options }, context);
  return rowsOf(
    set.files.map((file) => ({
      LogicalName: file.logicalName,
      PhysicalName: file.physicalName,
      Type: file.type === "ROWS" ? "D" : "L",
      FileGroupName: file.type === "ROWS" ? "PRIMARY" : null,
      Size: new Decimal(String(file.sizeBytes)),
      MaxSize: new Decimal("35184372080640"),
      FileId: BigInt(file.fileId),
      IsReadOnly: false,
      IsPresent: true,
    })),
  );
}

/** RESTORE LABELONLY: the media itself. */
export function labelOnly(seat: Seat, statement: Reader<"restore-labelonly">, context: QueryContext): Outcome {
  const file = readMediaFile(seat, evaluateText(statement.from.disk, context), "RESTORE LABELONLY");
  if (!file.media) throw file.missing();
  return rowsOf([{ MediaName: null, FamilyCount: 1, FamilySequenceNumber: 1, IsCompressed: false }]);
}

function rowsOf(rows: readonly Row[]): Outcome {
  const columns = Object.keys(rows[0] ?? {});
  return {
    result: { columns, rows: rows.map((row) => columns.map((column) => row[column] ?? null)) },
    messages: [],
    tookMs: 0,
  };
}
