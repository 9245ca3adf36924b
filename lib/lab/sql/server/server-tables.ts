import { Decimal } from "../../../shell";
import type { ComputerState } from "../../state/computer-state";
import { entryOf } from "../../state/table";
import type { World } from "../../world/world";
import { loadContent } from "../database-content";
import type { SqlValue } from "../grammar/ast";
import type { Row, Table } from "../query/table";
import type { DatabaseState, SqlServerState } from "../sql-state";
import { findDatabase, livingSessions } from "./find";
import { SYSTEM_DATABASES } from "./system-databases";

/** Where a statement runs: server, its computer, the session. */
export interface Seat {
  readonly world: World;
  readonly computer: ComputerState;
  readonly server: SqlServerState;
  readonly sessionId: number;
  readonly login: string;
  readonly program: string;
  /** The database that the session is in, as written. */
  database: string;
}

const STATES = { ONLINE: 0, RESTORING: 1, SUSPECT: 4, OFFLINE: 6 } as const;
const ACCESS = { MULTI_USER: 0, SINGLE_USER: 1, RESTRICTED_USER: 2 } as const;
const RECOVERY = { FULL: 1, BULK_LOGGED: 2, SIMPLE: 3 } as const;

/** The virtual table of that name: catalogue views, management views, msdb's history, and the databases' own tables. */
export function serverTable(seat: Seat, name: readonly string[]): Table | undefined {
  const parts = name.map((part) => part.toLowerCase());
  const last = parts.slice(-2).join(".");
  if (last === "sys.databases") return tableOf(databaseRows(seat), databaseRow(seat, MODEL));
  if (last === "sys.master_files") return tableOf(fileRows(seat), fileRow(MODEL, MODEL_FILE));
  if (last === "sys.dm_exec_sessions") return tableOf(sessionRows(seat), sessionRow(seat));
  const inMsdb = parts.length === 3 ? parts[0] === "msdb" : seat.database.toLowerCase() === "msdb";
  if (inMsdb && last === "dbo.backupset") return tableOf(seat.server.history.map(setRow), setRow(NO_BACKUP));
  if (inMsdb && last === "dbo.backupmediafamily") return tableOf(familyRows(seat), familyRow(NO_BACKUP));
  return userTable(seat, name);
}

/** sys.dm_os_volume_stats(database_id, file_id) */
export function serverTableFunction(seat: Seat, name: readonly string[], args: readonly SqlValue[]): Table | undefined {
  if (name.slice(-2).join(".").toLowerCase() !== "sys.dm_os_volume_stats") return undefined;
  const database = Object.values(seat.server.databases).find(({ id }) => id === Number(args[0]));
  const file = database?.files.find(({ fileId }) => fileId === Number(args[1]));
  return tableOf(database && file ? [volumeRow(seat, database, file)] : [], volumeRow(seat, MODEL, MODEL_FILE));
}

function tableOf(rows: readonly Row[], sample: Row): Table {
  return { columns: Object.keys(sample), rows };
}

function databaseRows(seat: Seat): readonly Row[] {
  const system = SYSTEM_DATABASES.map(({ id, name, recovery }) =>
    databaseRow(seat, { ...MODEL, id, name, recoveryModel: recovery }),
  );
  return [...system, ...sorted(seat.server).map((database) => databaseRow(seat, database))];
}

function sorted(server: SqlServerState): readonly DatabaseState[] {
  return Object.values(server.databases).sort((a, b) => a.id - b.id);
}

function databaseRow(seat: Seat, database: DatabaseState): Row {
  return {
    name: database.name,
    database_id: database.id,
    source_database_id: null,
    create_date: localDate(seat, database.createdAt),
    compatibility_level: database.compatibilityLevel,
    collation_name: "SQL_Latin1_General_CP1_CI_AS",
    user_access: ACCESS[database.userAccess],
    user_access_desc: database.userAccess,
    is_read_only: database.isReadOnly,
    is_auto_close_on: false,
    is_auto_shrink_on: false,
    state: STATES[database.state],
    state_desc: database.state,
    is_in_standby: false,
    recovery_model: RECOVERY[database.recoveryModel],
    recovery_model_desc: database.recoveryModel,
    page_verify_option: 2,
    page_verify_option_desc: "CHECKSUM",
    is_encrypted: false,
  };
}

function fileRows(seat: Seat): readonly Row[] {
  return sorted(seat.server).flatMap((database) => database.files.map((file) => fileRow(database, file)));
}

function fileRow(database: DatabaseState, file: DatabaseState["files"][number]): Row {
  return {
    database_id: database.id,
    file_id: file.fileId,
    type: file.type === "ROWS" ? 0 : 1,
    type_desc: file.type,
    data_space_id: file.type === "ROWS" ? 1 : 0,
    name: file.logicalName,
    physical_name: file.physicalName,
    state: STATES[database.state],
    state_desc: database.state,
    size: Math.ceil(file.sizeBytes / 8192),
    max_size: -1,
    growth: 8192,
    is_read_only: false,
  };
}

function sessionRows(seat: Seat): readonly Row[] {
  const others = livingSessions(seat.computer, seat.server).map((session) => ({
    ...sessionRow(seat),
    session_id: session.id,
    login_time: localDate(seat, session.since),
    host_name: session.host,
    program_name: session.program,
    host_process_id: session.processId ?? null,
    login_name: session.login,
    original_login_name: session.login,
    status: "sleeping",
    database_id: idOf(seat, session.database),
  }));
  const system = {
    ...sessionRow(seat),
    session_id: 1,
    host_name: null,
    program_name: null,
    login_name: "sa",
    status: "background",
    is_user_process: false,
    database_id: 1,
  };
  return [system, ...others, sessionRow(seat)].sort((a, b) => Number(a.session_id) - Number(b.session_id));
}

function sessionRow(seat: Seat): Row {
  return {
    session_id: seat.sessionId,
    login_time: localDate(seat, seat.world.now()),
    host_name: seat.computer.name,
    program_name: seat.program,
    host_process_id: null,
    login_name: seat.login,
    original_login_name: seat.login,
    status: "running",
    is_user_process: true,
    cpu_time: 0,
    reads: 0n,
    writes: 0n,
    open_transaction_count: 0,
    database_id: idOf(seat, seat.database),
  };
}

/** DB_ID */
export function idOf(seat: Seat, name: string): number | null {
  const system = SYSTEM_DATABASES.find((database) => database.name === name.trimEnd().toLowerCase());
  return system?.id ?? findDatabase(seat.server, name)?.id ?? null;
}

function setRow(entry: SqlServerState["history"][number]): Row {
  return {
    backup_set_id: entry.mediaSetId,
    backup_set_uuid: entry.uuid,
    media_set_id: entry.mediaSetId,
    name: null,
    user_name: entry.userName,
    database_name: entry.database,
    type: "D",
    position: entry.position,
    backup_start_date: new Date(entry.startedAt),
    backup_finish_date: new Date(entry.finishedAt),
    backup_size: new Decimal(String(entry.bytes)),
    compressed_backup_size: new Decimal(String(entry.bytes)),
    is_copy_only: entry.copyOnly,
    has_backup_checksums: entry.checksum,
    is_damaged: false,
    recovery_model: "SIMPLE",
  };
}

function familyRows(seat: Seat): readonly Row[] {
  return [...new Map(seat.server.history.map((entry) => [entry.mediaSetId, familyRow(entry)])).values()];
}

function familyRow(entry: SqlServerState["history"][number]): Row {
  return {
    media_set_id: entry.mediaSetId,
    family_sequence_number: 1,
    media_family_id: null,
    logical_device_name: null,
    physical_device_name: entry.path,
    device_type: 2,
    mirror: 0,
  };
}

function volumeRow(seat: Seat, database: DatabaseState, file: DatabaseState["files"][number]): Row {
  const letter = file.physicalName.slice(0, 2).toUpperCase();
  const drive = entryOf(seat.computer.drives, letter);
  return {
    database_id: database.id,
    file_id: file.fileId,
    volume_mount_point: `${letter}\\`,
    total_bytes: BigInt(drive?.sizeBytes ?? 0),
    available_bytes: BigInt(Math.max(0, Math.floor(drive?.freeBytes ?? 0))),
    is_read_only: false,
  };
}

/** A table of a database, e.g. TimeTrackerNX.dbo.Projects; its rows as they stand in the content. */
function userTable(seat: Seat, name: readonly string[]): Table | undefined {
  const [table = "", schema = "dbo", databaseName = seat.database] = [...name].reverse();
  const database = findDatabase(seat.server, databaseName);
  if (database?.state !== "ONLINE") return undefined;
  const { tables } = loadContent(seat.world.blobs, database.content);
  const full = `${schema === "" ? "dbo" : schema}.${table}`.toLowerCase();
  const found = Object.keys(tables).find((candidate) => candidate.toLowerCase() === full);
  if (found === undefined) return undefined;
  const rows = (tables[found] ?? []).map(plainRow);
  return { columns: [...new Set(rows.flatMap((row) => Object.keys(row)))], rows };
}

function plainRow(row: { readonly [column: string]: unknown }): Row {
  const scalar = (value: unknown): SqlValue =>
    value === null || typeof value === "object"
      ? value === null
        ? null
        : JSON.stringify(value)
      : (value as string | number | boolean);
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, scalar(value)]));
}

/** datetime has no zone: it is the server's own time. The lab's servers stand in UTC, off by their clock's error. */
export function localDate(seat: Pick<Seat, "computer">, time: number): Date {
  return new Date(time + seat.computer.facts.clockOffsetMs);
}

const MODEL_FILE = {
  fileId: 1,
  logicalName: "modeldev",
  physicalName: "C:\\model.mdf",
  type: "ROWS",
  sizeBytes: 8_388_608,
} as const;
const MODEL: DatabaseState = {
  id: 3,
  name: "model",
  createdAt: 0,
  compatibilityLevel: 160,
  recoveryModel: "FULL",
  state: "ONLINE",
  userAccess: "MULTI_USER",
  isReadOnly: false,
  content: "",
  files: [MODEL_FILE],
  consistencyErrors: 0,
  lastGoodCheck: null,
  lastFullBackup: null,
};
const NO_BACKUP: SqlServerState["history"][number] = {
  mediaSetId: 0,
  uuid: "",
  database: "",
  path: "",
  position: 1,
  startedAt: 0,
  finishedAt: 0,
  copyOnly: false,
  checksum: false,
  bytes: 0,
  userName: "",
};
