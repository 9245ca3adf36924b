import { defineText } from "../text";

export const backupHistory = defineText({
  id: "backup-history",
  purpose: "What the server itself noted about the backups of a database that lie in a file, the latest first.",
  template:
    "SELECT s.database_name, s.type, s.position, s.backup_start_date, s.backup_finish_date, s.is_copy_only, s.has_backup_checksums, s.is_damaged, s.backup_size, CAST(s.backup_set_uuid AS nvarchar(36)) AS backup_set_uuid, f.physical_device_name FROM msdb.dbo.backupset AS s INNER JOIN msdb.dbo.backupmediafamily AS f ON f.media_set_id = s.media_set_id WHERE s.database_name = N'{database}' AND f.physical_device_name = N'{file}' ORDER BY s.backup_finish_date DESC",
  effect: "reads",
  effectReason: "reads the backup history",
  source: "https://learn.microsoft.com/sql/relational-databases/system-tables/backupset-transact-sql",
  columns: {
    database_name: "string",
    type: "string",
    position: "int32",
    backup_start_date: "date",
    backup_finish_date: "date",
    is_copy_only: "bool",
    has_backup_checksums: "bool",
    is_damaged: "bool",
    backup_size: "decimal",
    backup_set_uuid: "string",
    physical_device_name: "string",
  },
});
