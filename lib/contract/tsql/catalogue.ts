import { backupFiles } from "./texts/backup-files";
import { backupHeader } from "./texts/backup-header";
import { backupHistory } from "./texts/backup-history";
import { checkTestCopy } from "./texts/check-test-copy";
import { databaseFiles } from "./texts/database-files";
import { databaseSessions } from "./texts/database-sessions";
import { databaseState } from "./texts/database-state";
import { defaultPaths } from "./texts/default-paths";
import { dropTestCopy } from "./texts/drop-test-copy";
import { permissions } from "./texts/permissions";
import { restoreDatabase } from "./texts/restore-database";
import { restoreHistory } from "./texts/restore-history";
import { restoreTestCopy } from "./texts/restore-test-copy";
import { serverVersion } from "./texts/server-version";
import { setMultiUser } from "./texts/set-multi-user";
import { setSingleUser } from "./texts/set-single-user";
import { userDatabases } from "./texts/user-databases";
import { verifyBackup } from "./texts/verify-backup";

/** The closed catalogue of T-SQL texts: cutover sends no other. */
export const catalogue = {
  "backup-files": backupFiles,
  "backup-header": backupHeader,
  "backup-history": backupHistory,
  "check-test-copy": checkTestCopy,
  "database-files": databaseFiles,
  "database-sessions": databaseSessions,
  "database-state": databaseState,
  "default-paths": defaultPaths,
  "drop-test-copy": dropTestCopy,
  permissions,
  "restore-database": restoreDatabase,
  "restore-history": restoreHistory,
  "restore-test-copy": restoreTestCopy,
  "server-version": serverVersion,
  "set-multi-user": setMultiUser,
  "set-single-user": setSingleUser,
  "user-databases": userDatabases,
  "verify-backup": verifyBackup,
} as const;

export type Catalogue = typeof catalogue;
export type StatementId = keyof Catalogue;
