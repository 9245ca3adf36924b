import { defineText } from "../text";

export const setSingleUser = defineText({
  id: "set-single-user",
  purpose: "Takes a database for one connection and rolls back what the others were doing.",
  template: "ALTER DATABASE [{database}] SET SINGLE_USER WITH ROLLBACK IMMEDIATE",
  effect: "changes",
  effectReason: "ends other sessions and changes the user access",
  source: "https://learn.microsoft.com/sql/t-sql/statements/alter-database-transact-sql-set-options",
  columns: {},
});
