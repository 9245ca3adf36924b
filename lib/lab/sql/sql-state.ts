import type { Table } from "../state/table";

declare module "../state/computer-state" {
  interface ComputerState {
    /** SQL Server, where one is installed. */
    sqlServer?: SqlServerState;
  }
}

/** One instance of SQL Server. It answers while its Windows service runs. */
export interface SqlServerState {
  /** Name of its Windows service, e.g. MSSQLSERVER. */
  service: string;
  /** The instance as clients name it after the computer: "" for the default one. */
  instance: string;
  version: string;
  edition: string;
  /** Whether clients trust the certificate of the server's connections. */
  certificate: "self-signed" | "trusted";
  dataPath: string;
  logPath: string;
  backupPath: string;
  /** Bytes per second of backup, restore and verification. */
  bytesPerSecond: number;
  nextDatabaseId: number;
  nextSessionId: number;
  nextMediaSetId: number;
  /** Permissions that the operator's login lacks; without any it is a sysadmin. */
  denied?: string[];
  /** By `keyOf` of the name. */
  databases: Table<DatabaseState>;
  sessions: SessionState[];
  history: BackupHistoryState[];
  /** Restores that came to their end (msdb.dbo.restorehistory). */
  restores?: RestoreHistoryState[];
}

export interface RestoreHistoryState {
  finishedAt: number;
  /** The database that was restored, under the name that it has now. */
  database: string;
  path: string;
  replace: boolean;
  recovery: boolean;
  userName: string;
}

export interface DatabaseState {
  id: number;
  name: string;
  createdAt: number;
  compatibilityLevel: number;
  recoveryModel: "FULL" | "BULK_LOGGED" | "SIMPLE";
  state: "ONLINE" | "OFFLINE" | "RESTORING" | "SUSPECT";
  userAccess: "MULTI_USER" | "SINGLE_USER" | "RESTRICTED_USER";
  isReadOnly: boolean;
  /** SHA-256 of the canonical JSON of its DatabaseContent, which lies in the blob store: the content checksum. */
  content: string;
  files: DatabaseFileState[];
  /** What DBCC CHECKDB finds. */
  consistencyErrors: number;
  lastGoodCheck: number | null;
  /** When the last full backup that is not copy-only was made: it begins the log chain. */
  lastFullBackup: number | null;
}

export interface DatabaseFileState {
  fileId: number;
  logicalName: string;
  physicalName: string;
  type: "ROWS" | "LOG";
  sizeBytes: number;
}

/** Somebody else's connection to a database. */
export interface SessionState {
  id: number;
  login: string;
  program: string;
  host: string;
  /** `keyOf` of the database's name. */
  database: string;
  since: number;
  /** The process behind it: the session ends with it. */
  processId?: number;
}

/** A row of msdb.dbo.backupset with its media family. */
export interface BackupHistoryState {
  mediaSetId: number;
  uuid: string;
  database: string;
  path: string;
  position: number;
  startedAt: number;
  finishedAt: number;
  copyOnly: boolean;
  checksum: boolean;
  bytes: number;
  userName: string;
}
