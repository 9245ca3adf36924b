import { defineText } from "../text";

export const databaseFiles = defineText({
  id: "database-files",
  purpose: "The files of a database with their size (pages of 8 KB) and the free space of their volumes.",
  template:
    "SELECT f.name AS logical_name, f.physical_name, f.type_desc, f.size AS size_pages, v.volume_mount_point, v.available_bytes, v.total_bytes FROM sys.master_files AS f CROSS APPLY sys.dm_os_volume_stats(f.database_id, f.file_id) AS v WHERE f.database_id = DB_ID(N'{database}') ORDER BY f.file_id",
  effect: "reads",
  effectReason: "reads catalogue views",
  source:
    "https://learn.microsoft.com/sql/relational-databases/system-dynamic-management-views/sys-dm-os-volume-stats-transact-sql",
  columns: {
    logical_name: "string",
    physical_name: "string",
    type_desc: "string",
    size_pages: "int32",
    volume_mount_point: "string|null",
    available_bytes: "int64",
    total_bytes: "int64",
  },
});
