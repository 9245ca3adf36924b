import { defineText } from "../text";

export const backupHeader = defineText({
  id: "backup-header",
  purpose: "The backup sets that lie in a file, as the file itself tells.",
  template: "RESTORE HEADERONLY FROM DISK = N'{file}'",
  effect: "reads",
  effectReason: "reads the header of a backup file",
  source: "https://learn.microsoft.com/sql/t-sql/statements/restore-statements-headeronly-transact-sql",
  columns: {
    BackupName: "string|null",
    BackupType: "int32",
    Position: "int32",
    ServerName: "string",
    DatabaseName: "string",
    BackupSize: "decimal",
    BackupStartDate: "date",
    BackupFinishDate: "date",
    HasBackupChecksums: "bool",
    IsDamaged: "bool",
    IsCopyOnly: "bool",
    BackupSetGUID: "string",
  },
});
