import { defineText } from "../text";

export const restoreDatabase = defineText({
  id: "restore-database",
  purpose:
    "Replaces a database by a backup set. Restore-SqlDatabase ends after 600 s; this text has no limit of its own.",
  template: "RESTORE DATABASE [{database}] FROM DISK = N'{file}' WITH FILE = {position}, REPLACE, CHECKSUM, RECOVERY",
  effect: "changes",
  effectReason: "replaces the database",
  source: "https://learn.microsoft.com/sql/t-sql/statements/restore-statements-transact-sql",
  columns: {},
});
