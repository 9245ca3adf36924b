export { type BackupRecord, backupArtefact } from "./backup-record";
export { type BackupSeen, backupVerdict, type DatabaseBackup, databaseBackup, observeBackup } from "./database-backup";
export { restoreDatabase } from "./restore-database";
export { runSql } from "./run-sql";
export type { SqlDatabase } from "./sql-server";
