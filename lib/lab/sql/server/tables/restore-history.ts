import type { Row, Table } from "../../query/table";
import type { RestoreHistoryState } from "../../sql-state";
import type { Seat } from "../seat";
import { tableOf } from "./table-of";

/** msdb.dbo.restorehistory: one row for each restore that came to its end. */
export function restoreHistoryTable({ server }: Seat): Table {
  const setOf = (path: string): number => server.history.findLast((entry) => entry.path === path)?.mediaSetId ?? 0;
  const rows = (server.restores ?? []).map((restore, i) => rowOf(restore, i + 1, setOf(restore.path)));
  return tableOf(rows, rowOf(NO_RESTORE, 0, 0));
}

function rowOf(restore: RestoreHistoryState, id: number, backupSet: number): Row {
  return {
    restore_history_id: id,
    restore_date: new Date(restore.finishedAt),
    destination_database_name: restore.database,
    user_name: restore.userName,
    backup_set_id: backupSet,
    restore_type: "D",
    replace: restore.replace,
    recovery: restore.recovery,
    restart: false,
  };
}

const NO_RESTORE: RestoreHistoryState = {
  finishedAt: 0,
  database: "",
  path: "",
  replace: false,
  recovery: false,
  userName: "",
};
