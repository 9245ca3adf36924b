import { defineText } from "../text";

export const dropTestCopy = defineText({
  id: "drop-test-copy",
  purpose: "Removes a restored copy. Its template can name no other database than cutover_test_….",
  template: "DROP DATABASE [cutover_test_{copy}]",
  effect: "changes",
  effectReason: "removes a database",
  source: "https://learn.microsoft.com/sql/t-sql/statements/drop-database-transact-sql",
  columns: {},
});
