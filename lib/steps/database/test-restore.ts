import { testDatabaseName } from "../../contract/tsql";
import { CommandFailure } from "../../shell";
import type { ActContext } from "../../upgrade/model";
import type { DatabaseBackup } from "./database-backup";
import { unsound } from "./make-backup";
import { runSql } from "./run-sql";

interface BackupSet {
  readonly path: string;
  readonly position: number;
}

type Restored = Pick<DatabaseBackup, "computer" | "id" | "sql" | "deadlineMs">;

/** Restores the set under another name, checks the copy, and drops it in any case. */
export async function testRestore(context: ActContext, given: Restored, set: BackupSet): Promise<void> {
  const { sql, computer, deadlineMs } = given;
  const shell = context.on(computer);
  const copy = `${context.run.runId ?? "run"}_${given.id}`.replace(/[^A-Za-z0-9_]/g, "_");
  await dropIfThere(context, given, copy);
  context.progress(`restoring ${set.path} as a copy to check it`);
  const files = await runSql(shell, sql, {
    id: "backup-files",
    parameters: { file: set.path, position: set.position },
    deadlineMs,
  });
  const [folders] = await runSql(shell, sql, { id: "default-paths", parameters: {}, deadlineMs });
  const moves = files.map((file) => ({
    logicalName: file.LogicalName,
    physicalName: placeOf(file, copy, folders?.data_path ?? null, folders?.log_path ?? null),
  }));
  try {
    const parameters = { copy, file: set.path, position: set.position, moves };
    await runSql(shell, sql, { id: "restore-test-copy", parameters, deadlineMs });
    context.progress("checking the restored copy (DBCC CHECKDB)");
    await runSql(shell, sql, { id: "check-test-copy", parameters: { copy }, deadlineMs });
  } catch (thrown) {
    if (thrown instanceof CommandFailure && thrown.code === "COMMAND_FAILED")
      throw unsound(set.path, `a copy restored from it is not sound: ${thrown.error.message}`, thrown);
    throw thrown;
  } finally {
    await dropIfThere(context, given, copy);
  }
}

async function dropIfThere(context: ActContext, given: Restored, copy: string): Promise<void> {
  const shell = context.on(given.computer);
  const databases = await runSql(shell, given.sql, {
    id: "user-databases",
    parameters: {},
    deadlineMs: given.deadlineMs,
  });
  const name = testDatabaseName(copy).toLowerCase();
  if (databases.some((one) => one.name.toLowerCase() === name))
    await runSql(shell, given.sql, { id: "drop-test-copy", parameters: { copy }, deadlineMs: given.deadlineMs });
}

interface FileInBackup {
  readonly LogicalName: string;
  readonly PhysicalName: string;
  readonly Type: string;
}

/** A place of its own for each file: the server's default folder, else beside the original. */
function placeOf(file: FileInBackup, copy: string, dataFolder: string | null, logFolder: string | null): string {
  const beside = file.PhysicalName.slice(0, file.PhysicalName.lastIndexOf("\\"));
  const folder = (file.Type === "L" ? logFolder : dataFolder) ?? beside;
  const extension = file.Type === "L" ? "ldf" : "mdf";
  return `${folder.replace(/\\$/, "")}\\${testDatabaseName(copy)}_${file.LogicalName}.${extension}`;
}
