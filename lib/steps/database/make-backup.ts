import { getCutoverFile } from "../../cmdlets/cutover/get-cutover-file";
import { backupSqlDatabase } from "../../cmdlets/sql-server/backup-sql-database";
import { CutoverError } from "../../errors";
import { CommandFailure, type Shell } from "../../shell";
import type { ActContext } from "../../upgrade/model";
import { saveRecord } from "../record-artefact";
import { type BackupRecord, backupArtefact } from "./backup-record";
import type { DatabaseBackup } from "./database-backup";
import { runSql } from "./run-sql";
import { testRestore } from "./test-restore";

/** Makes the backup, proves it, and captures the proof. A file that a crash left half is written anew. */
export async function makeBackup(context: ActContext, given: DatabaseBackup): Promise<void> {
  const path = `${given.folder}\\${given.sql.database}-${given.id}-${context.run.runId ?? "run"}.bak`;
  const proof = await makeVerifiedBackup(context, given, path);
  await saveRecord(context, backupArtefact(given.id), proof);
}

type Made = Pick<DatabaseBackup, "computer" | "id" | "sql" | "testRestore" | "deadlineMs">;

/** Makes a backup at a path and reads it to its end. Gives the proof. */
export async function makeVerifiedBackup(context: ActContext, given: Made, path: string): Promise<BackupRecord> {
  const shell = context.on(given.computer);
  context.progress(`backing up ${given.sql.database} to ${path}`);
  await backup(shell, given, path);
  context.progress(`verifying ${path}`);
  const position = await verify(shell, given, path);
  if (given.testRestore) await testRestore(context, given, { path, position });
  const file = await getCutoverFile(shell, { path, noContent: true });
  if (!file.exists || file.sha256 === null) throw unsound(path, "it does not exist after it was made");
  return {
    path,
    database: given.sql.database,
    length: Number(file.length),
    sha256: file.sha256,
    position,
    finishedMs: context.clock.now(),
    verified: ["checksum", "verify-only", ...(given.testRestore ? (["test-restore", "check-db"] as const) : [])],
  };
}

async function backup(shell: Shell, { sql, deadlineMs }: Made, path: string): Promise<void> {
  await backupSqlDatabase(
    shell,
    {
      serverInstance: [sql.instance],
      database: sql.database,
      backupFile: [path],
      copyOnly: true,
      checksum: true,
      initialize: true,
      formatMedia: true,
      skipTapeHeader: true,
      statementTimeoutSeconds: 0,
      trustServerCertificate: sql.trustServerCertificate,
    },
    { deadlineMs },
  );
}

/** Finds the set in its file and reads it to its end. */
async function verify(shell: Shell, { sql, deadlineMs }: Made, path: string): Promise<number> {
  const sets = await runSql(shell, sql, { id: "backup-header", parameters: { file: path }, deadlineMs });
  const last = sets.filter((set) => set.DatabaseName === sql.database).at(-1);
  if (last === undefined) throw unsound(path, `it holds no backup of ${sql.database}`);
  if (!last.HasBackupChecksums || last.IsDamaged)
    throw unsound(path, "its header says that it is damaged or has no checksums");
  if (!last.IsCopyOnly) throw unsound(path, "it is no COPY_ONLY backup, so it would break the chain of backups");
  try {
    await runSql(shell, sql, {
      id: "verify-backup",
      parameters: { file: path, position: last.Position },
      deadlineMs,
    });
  } catch (thrown) {
    if (thrown instanceof CommandFailure && thrown.code === "COMMAND_FAILED")
      throw unsound(path, thrown.error.message, thrown);
    throw thrown;
  }
  return last.Position;
}

export function unsound(path: string, because: string, cause?: unknown): CutoverError {
  return new CutoverError({ code: "BACKUP_NOT_SOUND", what: `${path}: ${because}.`, details: { path }, cause });
}
