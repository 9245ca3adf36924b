import { defineText } from "../text";

export const permissions = defineText({
  id: "permissions",
  purpose: "What the login may do with a database and its backups; NULL where it cannot see the database.",
  template:
    "SELECT IS_SRVROLEMEMBER(N'sysadmin') AS is_sysadmin, HAS_PERMS_BY_NAME(QUOTENAME(N'{database}'), N'DATABASE', N'BACKUP DATABASE') AS can_backup, HAS_PERMS_BY_NAME(QUOTENAME(N'{database}'), N'DATABASE', N'ALTER') AS can_alter, HAS_PERMS_BY_NAME(NULL, NULL, N'CREATE ANY DATABASE') AS can_create, HAS_PERMS_BY_NAME(NULL, NULL, N'VIEW SERVER STATE') AS can_view_state",
  effect: "reads",
  effectReason: "evaluates the login's permissions",
  source: "https://learn.microsoft.com/sql/t-sql/functions/has-perms-by-name-transact-sql",
  columns: {
    is_sysadmin: "int32|null",
    can_backup: "int32|null",
    can_alter: "int32|null",
    can_create: "int32|null",
    can_view_state: "int32|null",
  },
});
