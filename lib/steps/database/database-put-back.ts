import { type AnyStep, defineStep, type ObserveContext, open, satisfied } from "../../upgrade/model";
import { secondsAsMs } from "../duration";
import { readRecord } from "../record-artefact";
import { type BackupRecord, backupArtefact } from "./backup-record";
import { openToAll, restoreAlone, takeAlone } from "./restore-database";
import { runSql } from "./run-sql";
import type { SqlDatabase } from "./sql-server";

export interface DatabasePutBack {
  readonly computer: string;
  /** Id of the step that is undone; names the deeds. */
  readonly step: string;
  readonly rows: readonly string[];
  readonly sql: SqlDatabase;
  /** Id of the step whose backup is restored. */
  readonly backupStep: string;
  readonly deadlineMs: number;
}

export type DatabaseSeen = {
  /** State and user access as SQL Server tells them; null: there is no such database. */
  readonly state: string | null;
  readonly access: string | null;
  /** The server itself has noted a restore from the run's backup, and the database is in use again. */
  readonly isRestored: boolean;
};

export const restoredStep = (step: string): string => `${step}-restored`;

/**
 * The deeds that bring the database back from the run's own backup: nobody else is in it, it is restored, it is open to
 * all again. Restored is what SQL Server itself has noted, so that it is never done twice (TT-R).
 *
 * @example
 * defineStep({ …, undoSteps: databasePutBack({ …, backupStep: "backup-after-stop" }) })
 */
export function databasePutBack(given: DatabasePutBack): readonly AnyStep[] {
  const { computer, rows, sql, step, deadlineMs } = given;
  const shared = { computer, rows, role: { kind: "goal" }, effect: { ...sql }, pollMs: secondsAsMs(5) } as const;
  const observe = (context: ObserveContext) => observeDatabase(context, given);
  return [
    defineStep<DatabaseSeen>({
      ...shared,
      id: `${step}-alone`,
      title: `Nobody else is in the database ${sql.database} (SINGLE_USER)`,
      deadlineMs,
      observe,
      satisfied: ({ state, access, isRestored }) => {
        if (isRestored) return satisfied("it is restored already");
        // A database that a broken restore left takes no ALTER DATABASE, and has no users to be rid of.
        if (state !== "ONLINE") return satisfied(`it is ${state ?? "not there"}: nobody is in it`);
        return access === "SINGLE_USER" ? satisfied("it is in SINGLE_USER") : open(`it is in ${access}`);
      },
      act: (context) => takeAlone(context, given),
    }),
    defineStep<DatabaseSeen>({
      ...shared,
      id: restoredStep(step),
      title: `The database ${sql.database} is restored from the backup made after the stop`,
      deadlineMs,
      observe,
      satisfied: ({ isRestored, state }) =>
        isRestored
          ? satisfied("SQL Server has noted the restore, and it is ONLINE")
          : open(`it is ${state ?? "not there"}`),
      act: (context) => restoreAlone(context, given),
    }),
    defineStep<DatabaseSeen>({
      ...shared,
      id: `${step}-open`,
      title: `The database ${sql.database} is open to all (MULTI_USER)`,
      deadlineMs,
      observe,
      satisfied: ({ access }) =>
        access === "MULTI_USER" ? satisfied("it is in MULTI_USER") : open(`it is in ${access}`),
      act: (context) => openToAll(context, given),
    }),
  ];
}

export async function observeDatabase(context: ObserveContext, given: DatabasePutBack): Promise<DatabaseSeen> {
  const { computer, sql, backupStep } = given;
  const { database } = sql;
  const shell = context.on(computer);
  const deadlineMs = secondsAsMs(60);
  const [row] = await runSql(shell, sql, { id: "database-state", parameters: { database }, deadlineMs });
  const backup = await readRecord<BackupRecord>(context, backupArtefact(backupStep));
  const state = row?.state_desc ?? null;
  const access = row?.user_access_desc ?? null;
  if (backup === null) return { state, access, isRestored: false };
  const parameters = { database, file: backup.path };
  const restores = await runSql(shell, sql, { id: "restore-history", parameters, deadlineMs });
  const isNoted = restores.some((one) => one.restore_type.trim() === "D" && one.position === backup.position);
  return { state, access, isRestored: isNoted && state === "ONLINE" };
}
