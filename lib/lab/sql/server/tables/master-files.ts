import type { Row, Table } from "../../query/table";
import type { DatabaseState } from "../../sql-state";
import type { Seat } from "../seat";
import { STATES, sorted } from "./databases";
import { MODEL, MODEL_FILE } from "./empty-database";
import { tableOf } from "./table-of";

/** sys.master_files */
export function masterFilesTable(seat: Seat): Table {
  return tableOf(fileRows(seat), fileRow(MODEL, MODEL_FILE));
}

function fileRows(seat: Seat): readonly Row[] {
  return sorted(seat.server).flatMap((database) => database.files.map((file) => fileRow(database, file)));
}

function fileRow(database: DatabaseState, file: DatabaseState["files"][number]): Row {
  return {
    database_id: database.id,
    file_id: file.fileId,
    type: file.type === "ROWS" ? 0 : 1,
    type_desc: file.type,
    data_space_id: file.type === "ROWS" ? 1 : 0,
    name: file.logicalName,
    physical_name: file.physicalName,
    state: STATES[database.state],
    state_desc: database.state,
    size: Math.ceil(file.sizeBytes / 8192),
    max_size: -1,
    growth: 8192,
    is_read_only: false,
  };
}
