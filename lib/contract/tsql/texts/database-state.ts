import { defineText } from "../text";

export const databaseState = defineText({
  id: "database-state",
  purpose: "State, user access and recovery model of a database; no row when it does not exist.",
  template:
    "SELECT name, state_desc, user_access_desc, recovery_model_desc, compatibility_level, is_read_only FROM sys.databases WHERE name = N'{database}'",
  effect: "reads",
  effectReason: "reads a catalogue view",
  source: "https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-databases-transact-sql",
  columns: {
    name: "string",
    state_desc: "string",
    user_access_desc: "string",
    recovery_model_desc: "string",
    compatibility_level: "int32",
    is_read_only: "bool",
  },
});
