import { defineText } from "../text";

export const restoreTestCopy = defineText({
  id: "restore-test-copy",
  purpose: "Restores a backup set as the database cutover_test_…, every file in a place of its own, to prove it.",
  template:
    "RESTORE DATABASE [cutover_test_{copy}] FROM DISK = N'{file}' WITH FILE = {position}, {{moves: MOVE N'{logicalName}' TO N'{physicalName}'}}, CHECKSUM, RECOVERY",
  effect: "changes",
  effectReason: "creates a database",
  source: "https://learn.microsoft.com/sql/t-sql/statements/restore-statements-transact-sql",
  columns: {},
});
