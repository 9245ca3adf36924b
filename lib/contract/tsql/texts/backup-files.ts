import { defineText } from "../text";

export const backupFiles = defineText({
  id: "backup-files",
  purpose: "The database files that a backup set contains; what a restored copy must move elsewhere.",
  template: "RESTORE FILELISTONLY FROM DISK = N'{file}' WITH FILE = {position}",
  effect: "reads",
  effectReason: "reads the file list of a backup set",
  source: "https://learn.microsoft.com/sql/t-sql/statements/restore-statements-filelistonly-transact-sql",
  columns: {
    LogicalName: "string",
    PhysicalName: "string",
    Type: "string",
    FileGroupName: "string|null",
    Size: "decimal",
    FileId: "int64",
  },
});
