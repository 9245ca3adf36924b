import { defineText } from "../text";

export const databaseSessions = defineText({
  id: "database-sessions",
  purpose: "Who is connected to a database, except this connection.",
  template:
    "SELECT session_id, login_name, host_name, program_name, status FROM sys.dm_exec_sessions WHERE database_id = DB_ID(N'{database}') AND is_user_process = 1 AND session_id <> @@SPID ORDER BY session_id",
  effect: "reads",
  effectReason: "reads a management view",
  source:
    "https://learn.microsoft.com/sql/relational-databases/system-dynamic-management-views/sys-dm-exec-sessions-transact-sql",
  columns: {
    session_id: "int32",
    login_name: "string",
    host_name: "string|null",
    program_name: "string|null",
    status: "string",
  },
});
