import type { ValueMap } from "../../../shell";
import { connect } from "../../sql/connect";
import { findDatabase, sessionsIn } from "../../sql/server/find";
import { localDate, type Seat } from "../../sql/server/seat";
import type { DatabaseState } from "../../sql/sql-state";
import type { CommandHandler } from "../../world/call";
import { labError } from "../../world/lab-error";
import { needNamedInstance, refuseUnsimulated } from "./parameters";

const STATUS = { ONLINE: "Normal", RESTORING: "Restoring", SUSPECT: "Suspect", OFFLINE: "Offline" } as const;
const RECOVERY = { FULL: "Full", BULK_LOGGED: "BulkLogged", SIMPLE: "Simple" } as const;
const ACCESS = { MULTI_USER: "Multiple", SINGLE_USER: "Single", RESTRICTED_USER: "Restricted" } as const;

/** Get-SqlDatabase: one database by name, or all that are not the server's own. */
export const getSqlDatabase: CommandHandler = (call) => {
  refuseUnsimulated(call, ["Script"]);
  const seat = connect(call, { encryptsByDefault: false, instance: needNamedInstance(call) });
  const name = call.optionalText("Name");
  if (name === undefined) return Object.values(seat.server.databases).map((database) => smoDatabase(seat, database));
  const database = findDatabase(seat.server, name);
  if (database) return [smoDatabase(seat, database)];
  throw labError({
    id: "ObjectNotFound",
    category: "ObjectNotFound",
    message: `Database '${name}' was not found on server '${call.texts("ServerInstance")[0] ?? ""}'.`,
    target: name,
  });
};

/** Properties of SMO's Database that the lab knows (SHAPES, "Database"). */
function smoDatabase(seat: Seat, database: DatabaseState): ValueMap {
  const megabytes = database.files.reduce((sum, file) => sum + file.sizeBytes, 0) / 1_048_576;
  return {
    Name: database.name,
    ID: database.id,
    Status: STATUS[database.state],
    RecoveryModel: RECOVERY[database.recoveryModel],
    UserAccess: ACCESS[database.userAccess],
    CompatibilityLevel: `Version${database.compatibilityLevel}`,
    Collation: "SQL_Latin1_General_CP1_CI_AS",
    Size: megabytes,
    CreateDate: localDate(seat, database.createdAt),
    LastBackupDate: localDate(seat, database.lastFullBackup ?? -62_135_596_800_000),
    LastGoodCheckDbTime: localDate(seat, database.lastGoodCheck ?? -62_135_596_800_000),
    ActiveConnections: sessionsIn(seat.computer, seat.server, database.name).length,
    IsAccessible: database.state === "ONLINE",
    IsSystemObject: false,
    IsUpdateable: !database.isReadOnly,
    ReadOnly: database.isReadOnly,
    PrimaryFilePath: primaryFolder(database),
    Owner: "sa",
  };
}

function primaryFolder(database: DatabaseState): string {
  const path = database.files.find(({ type }) => type === "ROWS")?.physicalName ?? "";
  return path.slice(0, path.lastIndexOf("\\"));
}
