import { defineText } from "../text";

export const checkTestCopy = defineText({
  id: "check-test-copy",
  purpose: "Checks the whole restored copy; an error when it is damaged, nothing when it is sound.",
  template: "DBCC CHECKDB ([cutover_test_{copy}]) WITH NO_INFOMSGS",
  effect: "changes",
  effectReason: "takes a snapshot and notes the last good check in the database",
  source: "https://learn.microsoft.com/sql/t-sql/database-console-commands/dbcc-checkdb-transact-sql",
  columns: {},
});
