import type { ValueMap } from "../../../shell";
import { connect } from "../../sql/connect";
import { localDate, type Seat } from "../../sql/server/seat";
import { serverName } from "../../sql/server/server-functions";
import type { BackupHistoryState } from "../../sql/sql-state";
import { keyOf } from "../../state/table";
import type { Call, CommandHandler } from "../../world/call";
import { needNamedInstance, refuseUnsimulated } from "./parameters";

/** Get-SqlBackupHistory: the rows of msdb's backup history as SMO's BackupSet (SHAPES), all of them full backups here. */
export const getSqlBackupHistory: CommandHandler = (call) => {
  refuseUnsimulated(call, ["Since", "TimeSpan"]);
  const seat = connect(call, { encryptsByDefault: false, instance: needNamedInstance(call) });
  return seat.server.history
    .filter((backup) => isWanted(call, seat, backup))
    .map((backup) => smoBackupSet(seat, backup));
};

function isWanted(call: Call, seat: Seat, backup: BackupHistoryState): boolean {
  const names = call.texts("DatabaseName").map(keyOf);
  const type = call.optionalText("BackupType");
  const startedAt = localDate(seat, backup.startedAt).getTime();
  return (
    (names.length === 0 || names.includes(keyOf(backup.database))) &&
    (type === undefined || type === "Database") &&
    (!call.has("StartTime") || startedAt >= call.date("StartTime")) &&
    (!call.has("EndTime") || startedAt <= call.date("EndTime"))
  );
}

function smoBackupSet(seat: Seat, backup: BackupHistoryState): ValueMap {
  return {
    Name: null,
    BackupSetType: "Database",
    BackupStartDate: localDate(seat, backup.startedAt),
    BackupFinishDate: localDate(seat, backup.finishedAt),
    Position: backup.position,
    DatabaseName: backup.database,
    ServerName: serverName(seat),
    MachineName: seat.computer.name,
    UserName: backup.userName,
    IsCopyOnly: backup.copyOnly,
    IsDamaged: false,
    BackupSize: BigInt(backup.bytes),
    BackupSetGuid: backup.uuid,
  };
}
