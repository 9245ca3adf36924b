import { getCutoverFile } from "../../cmdlets/cutover/get-cutover-file";
import { CommandFailure, type Shell } from "../../shell";
import { type AnyStep, defineStep, type ObserveContext, open, satisfied } from "../../upgrade/model";
import { backupArtefact } from "../database/backup-record";
import { makeVerifiedBackup, unsound } from "../database/make-backup";
import { runSql } from "../database/run-sql";
import type { SqlDatabase } from "../database/sql-server";
import { secondsAsMs } from "../duration";
import type { Placement } from "../placement";
import { saveRecord } from "../record-artefact";

export interface BackupKept extends Placement {
  readonly sql: SqlDatabase;
  /** The backup's file, as SQL Server sees it. */
  readonly file: string;
  readonly testRestore: boolean;
  /** SHA-256 of the file as an earlier run has proved it; undefined: any sound backup of the database will do. */
  readonly sha256?: string | undefined;
  readonly deadlineMs: number;
}

type Seen = {
  readonly sha256: string | null;
  /** Why the file is no sound backup of the database; null: it is one, or is not there. */
  readonly fault: string | null;
  /** This run has made it. */
  readonly isNew: boolean;
};

/**
 * A sound COPY_ONLY backup of a database lies at a path. It is made, and verified to its end, only where there is none.
 *
 * @example
 * backupKept({ id: "backup", computer: "APP01", rows: [], sql: { instance: "localhost", database: "Shop",
 *   trustServerCertificate: false }, file: "D:\\Backup\\Shop.bak", testRestore: false, deadlineMs: 7_200_000 })
 */
export function backupKept(given: BackupKept): AnyStep {
  const { computer, sql, file } = given;
  return defineStep<Seen>({
    id: given.id,
    computer,
    rows: given.rows,
    title: `${file} is a sound backup of ${sql.database}`,
    role: { kind: "goal" },
    effect: { ...sql, file, testRestore: given.testRestore },
    deadlineMs: given.deadlineMs,
    observe: async (context) => ({
      ...(await look(context, given)),
      isNew: context.run.artefact(backupArtefact(given.id)) !== undefined,
    }),
    satisfied: (seen) => {
      if (seen.sha256 === null) return open(`${file} does not exist`);
      if (seen.fault !== null) return open(`${file}: ${seen.fault}`);
      if (!seen.isNew && given.sha256 !== undefined && seen.sha256 !== given.sha256)
        return open(`${file} was changed since it was verified`);
      return satisfied(`${file} is a backup of ${sql.database} with checksums`);
    },
    act: async (context, seen) => {
      // What lies there and is no backup of this database is somebody's: it is never overwritten.
      if (seen.fault !== null) throw unsound(file, `${seen.fault}; move it away, or name another file`);
      const proof = await makeVerifiedBackup(context, given, file);
      await saveRecord(context, backupArtefact(given.id), proof);
    },
  });
}

async function look(context: ObserveContext, { computer, sql, file }: BackupKept): Promise<Omit<Seen, "isNew">> {
  const shell = context.on(computer);
  const { sha256 } = await getCutoverFile(shell, { path: file, noContent: true });
  if (sha256 === null) return { sha256, fault: null };
  const sets = await setsIn(shell, { sql, file });
  if (typeof sets === "string") return { sha256, fault: sets };
  const last = sets.filter((set) => set.DatabaseName === sql.database).at(-1);
  if (last === undefined) return { sha256, fault: `it holds no backup of ${sql.database}` };
  const isSound = last.HasBackupChecksums && !last.IsDamaged && last.IsCopyOnly;
  return { sha256, fault: isSound ? null : "its header says that it is damaged, has no checksums or is not COPY_ONLY" };
}

/** The sets of a backup file, or why it is none. */
async function setsIn(shell: Shell, { sql, file }: Pick<BackupKept, "sql" | "file">) {
  try {
    return await runSql(shell, sql, { id: "backup-header", parameters: { file }, deadlineMs: secondsAsMs(60) });
  } catch (thrown) {
    if (thrown instanceof CommandFailure && thrown.code === "COMMAND_FAILED") return thrown.error.message;
    throw thrown;
  }
}
