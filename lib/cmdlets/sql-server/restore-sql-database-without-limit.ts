import { statement } from "../../contract";
import type { Shell } from "../../shell";
import type { CmdletOptions } from "../invoke-cmdlet";
import { type RunStatementInput, runStatement } from "../run-statement";

/** A backup set in a file of the server, and the database that it replaces. */
export interface RestoreSqlDatabaseWithoutLimitInput extends Omit<RunStatementInput, "statement" | "database"> {
  readonly database: string;
  /** The backup file as the server sees it. */
  readonly file: string;
  /** Which backup set of the file, from 1; 1 when left out. */
  readonly position?: number;
}

/**
 * Restores a database from a backup file, however long that takes: Restore-SqlDatabase ends after 600 s whatever it is
 * told (22.2.0), and 22.3.0 opens the database that it restores. Replaces the database, with CHECKSUM and RECOVERY.
 *
 * PowerShell: Invoke-Sqlcmd with -QueryTimeout 0 (SqlServer). The deadline of the call ends the waiting, not the restore;
 * without one it is an hour.
 *
 * @throws CommandFailure with the server's error; SQL_CERTIFICATE_NOT_TRUSTED where the server's certificate is its own.
 * @see QUIRKS: SQLServerPSModule#60, #94
 * @example
 * await restoreSqlDatabaseWithoutLimit(shell, { serverInstance: "localhost", database: "Shop", file: "D:\\Backup\\shop.bak" });
 */
export async function restoreSqlDatabaseWithoutLimit(
  shell: Shell,
  { database, file, position = 1, ...connection }: RestoreSqlDatabaseWithoutLimitInput,
  options: CmdletOptions = {},
): Promise<void> {
  const restore = statement("restore-database", { database, file, position });
  await runStatement(shell, { ...connection, statement: restore }, { deadlineMs: 3_600_000, ...options });
}
