import { connect } from "../../sql/connect";
import { SqlError } from "../../sql/sql-error";
import { restoreDatabase } from "../../sql/statements/restore-database";
import type { CommandHandler } from "../../world/call";
import { needNamedInstance, refuseUnsimulated } from "./parameters";
import { throughSmo } from "./smo-failure";

/** QUIRKS: Restore-SqlDatabase gives up after 600 s whatever -ConnectionTimeout says (SQLServerPSModule#60). */
const LIMIT_MS = 600_000;
/** SqlException.Number of a client that gave up. */
const TIMED_OUT = -2;

/** Restore-SqlDatabase: needs exclusive access; -ReplaceDatabase overwrites whatever has the name. */
export const restoreSqlDatabase: CommandHandler = (call) => {
  refuseUnsimulated(call, [
    "RelocateFile",
    "AutoRelocateFile",
    "Partial",
    "StandbyFile",
    "ToPointInTime",
    "DatabaseFile",
    "DatabaseFileGroup",
    "Script",
    "Offset",
    "BackupDevice",
    "StopAtMarkName",
    "StopBeforeMarkName",
  ]);
  const seat = connect(call, { encryptsByDefault: false, instance: needNamedInstance(call) });
  const database = call.text("Database");
  const request = {
    database,
    path: call.has("BackupFile") ? (call.texts("BackupFile")[0] ?? "") : `${database}.bak`,
    position: call.optionalInteger("FileNumber") ?? 1,
    replace: call.flag("ReplaceDatabase"),
    checksum: call.flag("Checksum"),
    recovery: !call.flag("NoRecovery"),
    moves: [],
    limitMs: LIMIT_MS,
    fails: call.hazard("sql-restore-fails") !== undefined,
  };
  const outcome = throughSmo(() => {
    try {
      return restoreDatabase(seat, request);
    } catch (thrown) {
      if (thrown instanceof SqlError && thrown.number === TIMED_OUT) call.takes(LIMIT_MS);
      throw thrown;
    }
  });
  call.takes(outcome.tookMs);
  return [];
};
