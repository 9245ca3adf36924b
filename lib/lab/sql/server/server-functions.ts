import type { SqlValue } from "../grammar/ast";
import { idOf } from "./database-id";
import { findDatabase } from "./find";
import { hasPermission, isDenied } from "./permissions";
import { localDate, type Seat } from "./seat";
import { SYSTEM_DATABASES } from "./system-databases";

type ServerFunction = (args: readonly SqlValue[]) => SqlValue;

/** Functions that look at the server (Transact-SQL reference, "Metadata functions", "SERVERPROPERTY", "Date and time"). */
export function serverFunction(seat: Seat, name: string): ServerFunction | undefined {
  const functions: { readonly [name: string]: ServerFunction } = {
    DB_ID: ([name]) => idOf(seat, name === undefined ? seat.database : String(name)),
    DB_NAME: ([id]) => (id === undefined ? seat.database : nameOf(seat, Number(id))),
    SERVERPROPERTY: ([name]) => serverProperty(seat, String(name)),
    DATABASEPROPERTYEX: ([database, name]) => databaseProperty(seat, String(database), String(name)),
    GETDATE: () => localDate(seat, seat.world.now()),
    SYSDATETIME: () => localDate(seat, seat.world.now()),
    CURRENT_TIMESTAMP: () => localDate(seat, seat.world.now()),
    GETUTCDATE: () => localDate(seat, seat.world.now()),
    SYSUTCDATETIME: () => localDate(seat, seat.world.now()),
    SUSER_SNAME: () => seat.login,
    SUSER_NAME: () => seat.login,
    SYSTEM_USER: () => seat.login,
    HOST_NAME: () => seat.computer.name,
    IS_SRVROLEMEMBER: () => (isDenied(seat) ? 0 : 1),
    HAS_PERMS_BY_NAME: ([securable = null, , permission = null]) => hasPermission(seat, securable, String(permission)),
    HAS_DBACCESS: ([database]) => (idOf(seat, String(database)) === null ? null : 1),
  };
  return Object.hasOwn(functions, name) ? functions[name] : undefined;
}

/** @@NAME */
export function serverGlobal(seat: Seat, name: string): SqlValue | undefined {
  if (name === "SPID") return seat.sessionId;
  if (name === "SERVERNAME") return serverName(seat);
  if (name === "SERVICENAME") return seat.server.instance || "MSSQLSERVER";
  if (name === "VERSION") return `Microsoft SQL Server (lab) - ${seat.server.version} (X64) ${seat.server.edition}`;
  if (name === "LANGUAGE") return "us_english";
  return name === "TRANCOUNT" || name === "ERROR" || name === "ROWCOUNT" ? 0 : undefined;
}

/** The name under which the server knows itself. */
export function serverName({ computer, server }: Pick<Seat, "computer" | "server">): string {
  return server.instance === "" ? computer.name : `${computer.name}\\${server.instance}`;
}

function nameOf(seat: Seat, id: number): string | null {
  const database = Object.values(seat.server.databases).find((candidate) => candidate.id === id);
  return database?.name ?? SYSTEM_DATABASES.find((candidate) => candidate.id === id)?.name ?? null;
}

function serverProperty(seat: Seat, name: string): SqlValue {
  const properties: { readonly [name: string]: SqlValue } = {
    productversion: seat.server.version,
    productmajorversion: seat.server.version.split(".")[0] ?? null,
    productlevel: "RTM",
    edition: seat.server.edition,
    engineedition: 3,
    servername: serverName(seat),
    machinename: seat.computer.name,
    computernamephysicalnetbios: seat.computer.name,
    instancename: seat.server.instance === "" ? null : seat.server.instance,
    instancedefaultdatapath: seat.server.dataPath,
    instancedefaultlogpath: seat.server.logPath,
    instancedefaultbackuppath: seat.server.backupPath,
    collation: "SQL_Latin1_General_CP1_CI_AS",
    isclustered: 0,
    ishadrenabled: 0,
    issingleuser: 0,
  };
  return properties[name.toLowerCase()] ?? null;
}

function databaseProperty(seat: Seat, database: string, name: string): SqlValue {
  const found = findDatabase(seat.server, database);
  if (!found) return null;
  const properties: { readonly [name: string]: SqlValue } = {
    status: found.state,
    useraccess: found.userAccess,
    recovery: found.recoveryModel,
    updateability: found.isReadOnly ? "READ_ONLY" : "READ_WRITE",
    lastgoodcheckdbtime: found.lastGoodCheck === null ? null : localDate(seat, found.lastGoodCheck),
  };
  return properties[name.toLowerCase()] ?? null;
}
