import { CommandFailure } from "../../shell";
import {
  type AnyStep,
  defineStep,
  type Judgement,
  type ObserveContext,
  open,
  satisfied,
  unknown,
  type Verdict,
} from "../../upgrade/model";
import { minutesAsMs, secondsAsMs } from "../duration";
import { type JobSeen, latestJob } from "../job";
import { readRecord } from "../record-artefact";
import { type BackupRecord, backupArtefact } from "./backup-record";
import { isInUse, openToAll, restoreAlone, takeAlone } from "./restore-database";
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
  /** The job that restores it; null: none was started. */
  readonly job: JobSeen | null;
  /** State and user access as SQL Server tells them; null: there is no such database. */
  readonly state: string | null;
  readonly access: string | null;
  /** The server itself has noted a restore from the run's backup, and the database is in use again. */
  readonly isRestored: boolean;
  /** Why SQL Server could not be asked, as after a restart; null: it answers. */
  readonly silence: string | null;
};

export const restoredStep = (step: string): string => `${step}-restored`;

/**
 * What the restore is doing. A job that is Lost took the restore with it (its connection is gone, or the server), and one
 * that found somebody in the database did nothing: both may be followed by another. Pure.
 */
export function restoreJudgement(database: string, { job, state, silence }: DatabaseSeen): Judgement {
  if (silence !== null) return { kind: "running", text: silence };
  if (job === null) return { kind: "running", text: `the restore of ${database} is about to begin` };
  if (job.state === "Running") {
    const text = `${database} is being restored on the server`;
    return { kind: "running", text, code: "JOB_STILL_RUNNING" };
  }
  if (job.state === "Lost") return { kind: "retry", because: "the restore was broken off with its job" };
  if (isInUse(job.log)) return { kind: "retry", because: "somebody was in the database" };
  const because =
    job.exitCode === 0
      ? `the restore ended well, but the database is ${state ?? "not there"}`
      : `the restore ended with an error: ${job.log.trim()}`;
  return { kind: "failed", because };
}

/**
 * The deeds that bring the database back from the run's own backup: nobody else is in it, it is restored, it is open to
 * all again. The restore is a job of the computer, which goes on whoever watches it; restored is what SQL Server itself
 * has noted, so that it is never done twice (TT-R).
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
      satisfied: unlessSilent(({ state, access, isRestored }) => {
        if (isRestored) return satisfied("it is restored already");
        // A database that a broken restore left takes no ALTER DATABASE, and has no users to be rid of.
        if (state !== "ONLINE") return satisfied(`it is ${state ?? "not there"}: nobody is in it`);
        return access === "SINGLE_USER" ? satisfied("it is in SINGLE_USER") : open(`it is in ${access}`);
      }),
      act: (context) => takeAlone(context, given),
    }),
    defineStep<DatabaseSeen>({
      ...shared,
      id: restoredStep(step),
      title: `The database ${sql.database} is restored from the backup made after the stop`,
      deadlineMs,
      observe,
      satisfied: unlessSilent(({ isRestored, state }) =>
        isRestored
          ? satisfied("SQL Server has noted the restore, and it is ONLINE")
          : open(`it is ${state ?? "not there"}`),
      ),
      act: (context, { job }) => restoreAlone(context, { given, id: restoredStep(step), job }),
      judge: (seen) => restoreJudgement(sql.database, seen),
      retry: { firstDelayMs: secondsAsMs(5), factor: 2, limitMs: minutesAsMs(5) },
      pollMs: secondsAsMs(15),
      jobRunning: ({ job }) => job?.state === "Running",
    }),
    defineStep<DatabaseSeen>({
      ...shared,
      id: `${step}-open`,
      title: `The database ${sql.database} is open to all (MULTI_USER)`,
      deadlineMs,
      observe,
      satisfied: unlessSilent(({ access }) =>
        access === "MULTI_USER" ? satisfied("it is in MULTI_USER") : open(`it is in ${access}`),
      ),
      act: (context) => openToAll(context, given),
    }),
  ];
}

/** Of a server that cannot be asked nothing is known. */
function unlessSilent(verdict: (seen: DatabaseSeen) => Verdict): (seen: DatabaseSeen) => Verdict {
  return (seen) => (seen.silence === null ? verdict(seen) : unknown(seen.silence));
}

export async function observeDatabase(context: ObserveContext, given: DatabasePutBack): Promise<DatabaseSeen> {
  const shell = context.on(given.computer);
  // First: a restore that ends between the two looks must not be seen as ended and not there.
  const job = await latestJob(shell, context.run, restoredStep(given.step));
  try {
    return { job, silence: null, ...(await askServer(context, given)) };
  } catch (thrown) {
    if (!(thrown instanceof CommandFailure) || thrown.code !== "COMMAND_FAILED") throw thrown;
    const silence = `SQL Server cannot be asked: ${thrown.error.message}`;
    return { job, silence, state: null, access: null, isRestored: false };
  }
}

type Told = Pick<DatabaseSeen, "state" | "access" | "isRestored">;

async function askServer(context: ObserveContext, given: DatabasePutBack): Promise<Told> {
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
