import { defineText } from "../text";

export const restoreHistory = defineText({
  id: "restore-history",
  purpose: "What the server itself noted about the restores of a database from a file, the latest first.",
  template:
    "SELECT r.restore_date, r.destination_database_name, r.restore_type, s.position, f.physical_device_name FROM msdb.dbo.restorehistory AS r INNER JOIN msdb.dbo.backupset AS s ON s.backup_set_id = r.backup_set_id INNER JOIN msdb.dbo.backupmediafamily AS f ON f.media_set_id = s.media_set_id WHERE r.destination_database_name = N'{database}' AND f.physical_device_name = N'{file}' ORDER BY r.restore_date DESC",
  effect: "reads",
  effectReason: "reads the restore history",
  source: "https://learn.microsoft.com/sql/relational-databases/system-tables/restorehistory-transact-sql",
  columns: {
    restore_date: "date",
    destination_database_name: "string",
    restore_type: "string",
    position: "int32",
    physical_device_name: "string",
  },
});
