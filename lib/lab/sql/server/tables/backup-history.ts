import { Decimal } from "../../../../shell";
import type { Row, Table } from "../../query/table";
import type { SqlServerState } from "../../sql-state";
import type { Seat } from "../seat";
import { tableOf } from "./table-of";

/** msdb.dbo.backupset */
export function backupSetTable({ server }: Seat): Table {
  return tableOf(server.history.map(setRow), setRow(NO_BACKUP));
}

/** msdb.dbo.backupmediafamily */
export function mediaFamilyTable(seat: Seat): Table {
  return tableOf(familyRows(seat), familyRow(NO_BACKUP));
}

function setRow(entry: SqlServerState["history"][number]): Row {
  return {
    backup_set_id: entry.mediaSetId,
    backup_set_uuid: entry.uuid,
    media_set_id: entry.mediaSetId,
    name: null,
    user_name: entry.userName,
    database_name: entry.database,
    type: "D",
    position: entry.position,
    backup_start_date: new Date(entry.startedAt),
    backup_finish_date: new Date(entry.finishedAt),
    backup_size: new Decimal(String(entry.bytes)),
    compressed_backup_size: new Decimal(String(entry.bytes)),
    is_copy_only: entry.copyOnly,
    has_backup_checksums: entry.checksum,
    is_damaged: false,
    recovery_model: "SIMPLE",
  };
}

function familyRows(seat: Seat): readonly Row[] {
  return [...new Map(seat.server.history.map((entry) => [entry.mediaSetId, familyRow(entry)])).values()];
}

function familyRow(entry: SqlServerState["history"][number]): Row {
  return {
    media_set_id: entry.mediaSetId,
    family_sequence_number: 1,
    media_family_id: null,
    logical_device_name: null,
    physical_device_name: entry.path,
    device_type: 2,
    mirror: 0,
  };
}

const NO_BACKUP: SqlServerState["history"][number] = {
  mediaSetId: 0,
  uuid: "",
  database: "",
  path: "",
  position: 1,
  startedAt: 0,
  finishedAt: 0,
  copyOnly: false,
  checksum: false,
  bytes: 0,
  userName: "",
};
