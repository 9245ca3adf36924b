import { defineText } from "../text";

export const setMultiUser = defineText({
  id: "set-multi-user",
  purpose: "Opens a database for all its users again.",
  template: "ALTER DATABASE [{database}] SET MULTI_USER",
  effect: "changes",
  effectReason: "changes the user access",
  source: "https://learn.microsoft.com/sql/t-sql/statements/alter-database-transact-sql-set-options",
  columns: {},
});
