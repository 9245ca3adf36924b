import type { Expression, WithOption } from "../grammar/ast";
import { type BackupSet, isDamaged } from "../media/backup-media";
import { type MediaFile, readMediaFile } from "../media/media-file";
import type { QueryContext } from "../query/table";
import type { Seat } from "../server/seat";
import { SqlError } from "../sql-error";
import { terminated } from "./backup-database";
import { evaluateText, numberOption } from "./evaluate-text";

/** A backup set in a file, found by its position. */
export interface OpenedSet {
  readonly file: MediaFile;
  readonly position: number;
  readonly set: BackupSet;
}

/** What every RESTORE statement reads from: its word, the device, WITH. */
export interface SetSource {
  /** E.g. "VERIFY DATABASE", for error 3013. */
  readonly what: string;
  readonly device: Expression;
  readonly options: readonly WithOption[];
}

/** Opens the file and the set that FILE = n names. @throws SqlError 3201, 3241, 3254. */
export function openSet(seat: Seat, source: SetSource, context: QueryContext): OpenedSet {
  const position = numberOption(source.options, "FILE", context) ?? 1;
  return openSetAt(seat, { what: source.what, path: evaluateText(source.device, context), position });
}

export function openSetAt(seat: Seat, source: { what: string; path: string; position: number }): OpenedSet {
  const { what, path, position } = source;
  const file = readMediaFile(seat, path, what);
  if (!file.media) throw file.missing();
  const set = file.media.sets[position - 1];
  if (set) return { file, position, set };
  const message = `Cannot find file ID ${position} on device '${path}'.`;
  throw terminated(new SqlError({ number: 3254, severity: 16, message }), what);
}

/**
 * Reads the set to its end. Damage inside the pages shows only where the backup has checksums and they are looked at;
 * WITH CHECKSUM on a backup without them is refused (3187).
 */
export function readPages(opened: OpenedSet, what: string, wantsChecksum: boolean): void {
  const { set, file, position } = opened;
  if (wantsChecksum && !set.checksum) {
    const message = `RESTORE WITH CHECKSUM cannot be specified because the backup set does not contain checksum information.`;
    throw terminated(new SqlError({ number: 3187, severity: 16, message }), what);
  }
  if (!set.checksum || !isDamaged(set)) return;
  const message = `RESTORE detected an error on page (1:288) in database "${set.database}" as read from the backup set.\nDamage to the backup set was detected on file ${position} of device '${file.path}'.`;
  throw terminated(new SqlError({ number: 3183, severity: 16, message }), what);
}
