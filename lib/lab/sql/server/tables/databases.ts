import type { Row, Table } from "../../query/table";
import type { DatabaseState, SqlServerState } from "../../sql-state";
import { localDate, type Seat } from "../seat";
import { SYSTEM_DATABASES } from "../system-databases";
import { MODEL } from "./empty-database";
import { tableOf } from "./table-of";

export const STATES = { ONLINE: 0, RESTORING: 1, SUSPECT: 4, OFFLINE: 6 } as const;
const ACCESS = { MULTI_USER: 0, SINGLE_USER: 1, RESTRICTED_USER: 2 } as const;
const RECOVERY = { FULL: 1, BULK_LOGGED: 2, SIMPLE: 3 } as const;

/** sys.databases */
export function databasesTable(seat: Seat): Table {
  return tableOf(databaseRows(seat), databaseRow(seat, MODEL));
}

function databaseRows(seat: Seat): readonly Row[] {
  const system = SYSTEM_DATABASES.map(({ id, name, recovery }) =>
    databaseRow(seat, { ...MODEL, id, name, recoveryModel: recovery }),
  );
  return [...system, ...sorted(seat.server).map((database) => databaseRow(seat, database))];
}

/** User databases in the order of their ids. */
export function sorted(server: SqlServerState): readonly DatabaseState[] {
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
