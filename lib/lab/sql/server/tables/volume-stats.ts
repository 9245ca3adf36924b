import { entryOf } from "../../../state/table";
import type { SqlValue } from "../../grammar/ast";
import type { Row, Table } from "../../query/table";
import type { DatabaseState } from "../../sql-state";
import type { Seat } from "../seat";
import { MODEL, MODEL_FILE } from "./empty-database";
import { tableOf } from "./table-of";

/** sys.dm_os_volume_stats(database_id, file_id) */
export function volumeStatsTable(seat: Seat, args: readonly SqlValue[]): Table {
  const database = Object.values(seat.server.databases).find(({ id }) => id === Number(args[0]));
  const file = database?.files.find(({ fileId }) => fileId === Number(args[1]));
  return tableOf(database && file ? [volumeRow(seat, database, file)] : [], volumeRow(seat, MODEL, MODEL_FILE));
}

function volumeRow(seat: Seat, database: DatabaseState, file: DatabaseState["files"][number]): Row {
  const letter = file.physicalName.slice(0, 2).toUpperCase();
  const drive = entryOf(seat.computer.drives, letter);
  return {
    database_id: database.id,
    file_id: file.fileId,
    volume_mount_point: `${letter}\\`,
    total_bytes: BigInt(drive?.sizeBytes ?? 0),
    available_bytes: BigInt(Math.max(0, Math.floor(drive?.freeBytes ?? 0))),
    is_read_only: false,
  };
}
