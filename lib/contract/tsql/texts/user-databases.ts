import { defineText } from "../text";

export const userDatabases = defineText({
  id: "user-databases",
  purpose: "The databases of the server without its own four, by name.",
  template:
    "SELECT name, state_desc, user_access_desc, recovery_model_desc FROM sys.databases WHERE database_id > 4 ORDER BY name",
  effect: "reads",
  effectReason: "reads a catalogue view",
  source: "https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-databases-transact-sql",
  columns: { name: "string", state_desc: "string", user_access_desc: "string", recovery_model_desc: "string" },
});
