import { defineText } from "../text";

export const verifyBackup = defineText({
  id: "verify-backup",
  purpose: "Reads a backup set to its end and checks its checksums; an error when it is not whole.",
  template: "RESTORE VERIFYONLY FROM DISK = N'{file}' WITH FILE = {position}, CHECKSUM",
  effect: "reads",
  effectReason: "reads a backup set and restores nothing",
  source: "https://learn.microsoft.com/sql/t-sql/statements/restore-statements-verifyonly-transact-sql",
  columns: {},
});
