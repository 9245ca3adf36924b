import { findFile, folderExists } from "../../files/file-access";
import { normalisePath } from "../../files/paths";
import { readFile } from "../../files/read-file";
import { writeFile } from "../../files/write-file";
import { LabError } from "../../world/lab-error";
import type { Seat } from "../server/seat";
import { SqlError } from "../sql-error";
import { type BackupMedia, parseMedia } from "./backup-media";

/** A backup device on the disk of the server. */
export interface MediaFile {
  /** The full path. */
  readonly path: string;
  /** The sets in it; undefined when there is no such file. */
  readonly media: BackupMedia | undefined;
  /** The errors of this device, worded for the statement that meets them. */
  readonly missing: () => SqlError;
  readonly full: () => SqlError;
}

/**
 * Opens the file of a backup; a path without a drive lies in the instance's backup folder.
 *
 * @param what The words of error 3013, e.g. "BACKUP DATABASE".
 * @throws SqlError 3201 when it cannot be opened, 3241 when it is no whole backup.
 */
export function readMediaFile(seat: Seat, device: string, what: string): MediaFile {
  const path = /^[a-z]:/i.test(device) ? device : `${seat.server.backupPath}\\${device}`;
  const missing = (): SqlError => cannotOpen(path, "2(The system cannot find the file specified.)", what);
  const full = (): SqlError =>
    ended(3202, `Write on "${path}" failed: 112(There is not enough space on the disk.)`, what);
  return { path, media: mediaAt(seat, path, what), missing, full };
}

function mediaAt(seat: Seat, path: string, what: string): BackupMedia | undefined {
  const bytes = throughDisk(path, what, () => {
    const normal = normalisePath(path);
    return findFile(seat.computer, normal) ? readFile(seat.world, seat.computer, path) : undefined;
  });
  if (!bytes) return undefined;
  const media = parseMedia(bytes);
  if (media) return media;
  throw ended(
    3241,
    `The media family on device '${path}' is incorrectly formed. SQL Server cannot process this media family.`,
    what,
  );
}

/** Writes the media. The bytes stand for a far larger file: it takes the space that the sets have. SQL Server makes no folders. */
export function writeMediaFile(seat: Seat, file: MediaFile, bytes: Uint8Array, sizeOnDisk: number): void {
  const what = "BACKUP DATABASE";
  const folder = file.path.slice(0, file.path.lastIndexOf("\\"));
  throughDisk(file.path, what, () => {
    if (!folder.endsWith(":") && !folderExists(seat.computer, normalisePath(folder))) {
      throw cannotOpen(file.path, "3(The system cannot find the path specified.)", what);
    }
    try {
      writeFile(seat.world, seat.computer, { path: file.path, bytes, sizeOnDisk });
    } catch (thrown) {
      if (thrown instanceof LabError && thrown.error.id === "DiskFull") leaveTornFile(seat, file);
      throw thrown;
    }
  });
}

/** The disk was full: what lies there then is assumed (behaviour sql.full-disk). */
export function leaveTornFile(seat: Seat, file: MediaFile): void {
  if (seat.world.variant("sql.full-disk") !== "torn-file") return;
  const bytes = new TextEncoder().encode('{"format":"cutover-lab-backup","v":1,"mediaSetId":');
  throughDisk(file.path, "BACKUP DATABASE", () => writeFile(seat.world, seat.computer, { path: file.path, bytes }));
}

/** What the disk refuses, SQL Server tells with an operating system error. */
function throughDisk<T>(path: string, what: string, act: () => T): T {
  try {
    return act();
  } catch (thrown) {
    if (!(thrown instanceof LabError)) throw thrown;
    const { id } = thrown.error;
    if (id === "DiskFull")
      throw ended(3202, `Write on "${path}" failed: 112(There is not enough space on the disk.)`, what);
    if (id === "AccessDenied") throw cannotOpen(path, "5(Access is denied.)", what);
    if (id === "FileLocked")
      throw cannotOpen(
        path,
        "32(The process cannot access the file because it is being used by another process.)",
        what,
      );
    throw cannotOpen(path, "3(The system cannot find the path specified.)", what);
  }
}

function cannotOpen(path: string, because: string, what: string): SqlError {
  return ended(3201, `Cannot open backup device '${path}'. Operating system error ${because}.`, what);
}

function ended(number: number, message: string, what: string): SqlError {
  return new SqlError({ number, severity: 16, message: `${message}\n${what} is terminating abnormally.` });
}
