export { type BackupRecord, backupArtefact } from "./backup-record";
export { type BackupSeen, backupVerdict, type DatabaseBackup, databaseBackup, observeBackup } from "./database-backup";
export { type DatabasePutBack, databasePutBack, restoredStep } from "./database-put-back";
export { runSql } from "./run-sql";
export type { SqlDatabase } from "./sql-server";
