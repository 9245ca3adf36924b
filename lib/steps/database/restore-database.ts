import type { Shell } from "../../shell";
import type { BackupRecord } from "./backup-record";
import { runSql } from "./run-sql";
import type { SqlDatabase } from "./sql-server";

/**
 * Replaces the database by a verified backup: alone with it, restore, open to all again. Each statement may be sent
 * again after a crash: the end is the same.
 */
export async function restoreDatabase(
  shell: Shell,
  sql: SqlDatabase,
  { backup, deadlineMs }: { readonly backup: BackupRecord; readonly deadlineMs: number },
): Promise<void> {
  const { database } = sql;
  const [state] = await runSql(shell, sql, { id: "database-state", parameters: { database }, deadlineMs });
  // A database that a broken restore left in RESTORING takes no ALTER DATABASE, and has no users to be rid of.
  if (state?.state_desc === "ONLINE")
    await runSql(shell, sql, { id: "set-single-user", parameters: { database }, deadlineMs });
  const from = { database, file: backup.path, position: backup.position };
  await runSql(shell, sql, { id: "restore-database", parameters: from, deadlineMs });
  await runSql(shell, sql, { id: "set-multi-user", parameters: { database }, deadlineMs });
}
