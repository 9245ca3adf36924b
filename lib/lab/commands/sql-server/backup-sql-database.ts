import type { Value } from "../../../shell";
import { connect } from "../../sql/connect";
import { backupDatabase } from "../../sql/statements/backup-database";
import type { Call, CommandHandler } from "../../world/call";
import { labError } from "../../world/lab-error";
import { needNamedInstance, refuseUnsimulated } from "./parameters";
import { throughSmo } from "./smo-failure";

/** Backup-SqlDatabase: returns when the file is written. Without -Initialize the set is added to what is in the file. */
export const backupSqlDatabase: CommandHandler = (call) => {
  refuseUnsimulated(call, [
    "Incremental",
    "MirrorDevices",
    "BackupContainer",
    "EncryptionOption",
    "DatabaseFile",
    "DatabaseFileGroup",
    "Script",
    "BackupDevice",
  ]);
  refuseAction(call);
  const seat = connect(call, { encryptsByDefault: false, instance: needNamedInstance(call) });
  const database = call.text("Database");
  const request = {
    database,
    path: call.has("BackupFile") ? (call.texts("BackupFile")[0] ?? "") : `${database}.bak`,
    copyOnly: call.flag("CopyOnly"),
    checksum: call.flag("Checksum"),
    initialize: call.flag("Initialize") || call.flag("FormatMedia"),
    setName: call.optionalText("BackupSetName") ?? null,
  };
  const hazard = call.hazard("sql-backup-disk-full")
    ? "disk-full"
    : call.hazard("sql-backup-corrupt")
      ? "corrupt"
      : "none";
  const outcome = throughSmo(() => backupDatabase(seat, request, hazard));
  call.takes(outcome.tookMs);
  call.record({
    kind: "progress",
    activity: `Backing up (Database: '${database}')`,
    status: "100 percent complete",
    percent: 100,
  });
  const output: readonly Value[] = [];
  return output;
};

function refuseAction(call: Call): void {
  if (!call.has("BackupAction") || call.text("BackupAction").toLowerCase() === "database") return;
  throw labError({
    id: "NotSimulated",
    category: "NotImplemented",
    message: `The lab makes full backups only, not ${call.text("BackupAction")}.`,
  });
}
