import { getCutoverFile } from "../../cmdlets/cutover/get-cutover-file";
import {
  type AnyStep,
  defineStep,
  type ObserveContext,
  open,
  satisfied,
  unknown,
  type Verdict,
} from "../../upgrade/model";
import type { ServingPlacement } from "../placement";
import { readRecord } from "../record-artefact";
import { type BackupRecord, backupArtefact } from "./backup-record";
import { makeBackup } from "./make-backup";
import type { SqlDatabase } from "./sql-server";

export interface DatabaseBackup extends ServingPlacement {
  readonly sql: SqlDatabase;
  /** Folder as SQL Server sees it. */
  readonly folder: string;
  readonly testRestore: boolean;
  readonly title: string;
  readonly deadlineMs: number;
}

export type BackupSeen = {
  readonly record: BackupRecord | null;
  readonly file: { readonly exists: boolean; readonly length: number; readonly sha256: string | null } | null;
};

/**
 * A backup of the database that is proved to be sound: COPY_ONLY, CHECKSUM, VERIFYONLY, and on request restored under
 * another name and checked (TT-3, TT-13). It is made once per run and never again.
 *
 * @example
 * databaseBackup({ id: "backup", computer: "APP01", rows: ["TT-3"], serves: ["product-version"],
 *   title: "The database is backed up", sql: { instance: "localhost", database: "TimeTrackerNX",
 *   trustServerCertificate: true }, folder: "D:\\Backup", testRestore: false, deadlineMs: 7_200_000 })
 */
export function databaseBackup(given: DatabaseBackup): AnyStep {
  const { sql } = given;
  return defineStep<BackupSeen>({
    id: given.id,
    computer: given.computer,
    rows: given.rows,
    title: given.title,
    role: { kind: "once", serves: given.serves },
    effect: { ...sql, folder: given.folder, testRestore: given.testRestore },
    deadlineMs: given.deadlineMs,
    observe: (context) => observeBackup(context, given.computer, given.id),
    satisfied: backupVerdict,
    act: (context) => makeBackup(context, given),
    evidence: ({ record }) => record,
  });
}

export async function observeBackup(context: ObserveContext, computer: string, step: string): Promise<BackupSeen> {
  const record = await readRecord<BackupRecord>(context, backupArtefact(step));
  if (record === null) return { record, file: null };
  const file = await getCutoverFile(context.on(computer), { path: record.path, noContent: true });
  return { record, file: { exists: file.exists, length: Number(file.length), sha256: file.sha256 } };
}

export function backupVerdict({ record, file }: BackupSeen): Verdict {
  if (record === null || file === null) return open("no backup has been made in this run");
  if (!file.exists) return unknown(`the verified backup ${record.path} has been removed`);
  if (file.sha256 !== record.sha256) return unknown(`the verified backup ${record.path} was changed after it was made`);
  return satisfied(`${record.path} (${record.length} bytes), verified by ${record.verified.join(", ")}`);
}
