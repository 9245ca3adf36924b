import type { SqlValue } from "../grammar/ast";
import type { Table } from "../query/table";
import type { Seat } from "./seat";
import { backupSetTable, mediaFamilyTable } from "./tables/backup-history";
import { databasesTable } from "./tables/databases";
import { masterFilesTable } from "./tables/master-files";
import { restoreHistoryTable } from "./tables/restore-history";
import { sessionsTable } from "./tables/sessions";
import { userTable } from "./tables/user-table";
import { volumeStatsTable } from "./tables/volume-stats";

/** The virtual table of that name: catalogue views, management views, msdb's history, and the databases' own tables. */
export function serverTable(seat: Seat, name: readonly string[]): Table | undefined {
  const parts = name.map((part) => part.toLowerCase());
  const last = parts.slice(-2).join(".");
  if (last === "sys.databases") return databasesTable(seat);
  if (last === "sys.master_files") return masterFilesTable(seat);
  if (last === "sys.dm_exec_sessions") return sessionsTable(seat);
  const inMsdb = parts.length === 3 ? parts[0] === "msdb" : seat.database.toLowerCase() === "msdb";
  if (inMsdb && last === "dbo.backupset") return backupSetTable(seat);
  if (inMsdb && last === "dbo.backupmediafamily") return mediaFamilyTable(seat);
  if (inMsdb && last === "dbo.restorehistory") return restoreHistoryTable(seat);
  return userTable(seat, name);
}

/** The table-valued function of that name. */
export function serverTableFunction(seat: Seat, name: readonly string[], args: readonly SqlValue[]): Table | undefined {
  const last = name.slice(-2).join(".").toLowerCase();
  return last === "sys.dm_os_volume_stats" ? volumeStatsTable(seat, args) : undefined;
}
