import { statement } from "../../contract/tsql";
import { CutoverError } from "../../errors";
import { CommandFailure } from "../../shell";
import type { ActContext } from "../../upgrade/model";
import { secondsAsMs } from "../duration";
import type { JobSeen } from "../job";
import { readRecord } from "../record-artefact";
import { requestIdOf } from "../request-id";
import { type BackupRecord, backupArtefact } from "./backup-record";
import type { DatabasePutBack } from "./database-put-back";
import { runSql } from "./run-sql";
import { startSqlJob } from "./start-sql-job";

const AGAIN_AFTER_MS = secondsAsMs(5);
const STATEMENT_MS = secondsAsMs(120);

/** Ends the other sessions and takes the database for one connection. */
export async function takeAlone(context: ActContext, given: DatabasePutBack): Promise<void> {
  await whileInUse(context, given, () => singleUser(context, given));
}

export interface Restoring {
  readonly given: DatabasePutBack;
  /** Id of the step that restores; with the number of the attempt it makes the request id. */
  readonly id: string;
  readonly job: JobSeen | null;
}

/**
 * Has the computer replace the database by the run's backup, as a job: it may take hours, and goes on whatever becomes
 * of the session. Whoever took the one place meanwhile is sent away first.
 */
export async function restoreAlone(context: ActContext, { given, id, job }: Restoring): Promise<void> {
  const { computer, sql, backupStep } = given;
  const shell = context.on(computer);
  const backup = await readRecord<BackupRecord>(context, backupArtefact(backupStep));
  if (backup === null) {
    const what = `The database cannot be restored: ${backupStep} has no proved backup in this run.`;
    throw new CutoverError({ code: "PROOF_MISSING", what });
  }
  const requestId = requestIdOf(context.run, id, (job?.attempt ?? 0) + 1);
  if (job?.state === "Running" || requestId === undefined) return;
  if (await isOpenToOthers(context, given)) await takeAlone(context, given);
  context.progress(`restoring ${sql.database} from ${backup.path}`);
  const parameters = { database: sql.database, file: backup.path, position: backup.position };
  await startSqlJob(shell, sql, { requestId, statement: statement("restore-database", parameters) });
}

/** Opens the database for all its users again. */
export async function openToAll(context: ActContext, given: DatabasePutBack): Promise<void> {
  const { computer, sql } = given;
  const open = { id: "set-multi-user", parameters: { database: sql.database }, deadlineMs: STATEMENT_MS } as const;
  await whileInUse(context, given, async () => void (await runSql(context.on(computer), sql, open)));
}

async function singleUser(context: ActContext, { computer, sql }: DatabasePutBack): Promise<void> {
  const parameters = { database: sql.database };
  await runSql(context.on(computer), sql, { id: "set-single-user", parameters, deadlineMs: STATEMENT_MS });
}

async function isOpenToOthers(context: ActContext, { computer, sql }: DatabasePutBack): Promise<boolean> {
  const parameters = { database: sql.database };
  const [row] = await runSql(context.on(computer), sql, { id: "database-state", parameters, deadlineMs: STATEMENT_MS });
  return row?.state_desc === "ONLINE" && row.user_access_desc !== "SINGLE_USER";
}

/** SQL Server's own words for "somebody is in it" (errors 3101, 5064, 924): nothing has happened then. */
export const isInUse = (text: string): boolean => IN_USE.test(text);

const IN_USE = /Exclusive access could not be obtained|is in single-user mode|already open and can only have one user/i;

async function whileInUse(context: ActContext, given: DatabasePutBack, send: () => Promise<void>): Promise<void> {
  const until = context.clock.now() + given.deadlineMs;
  for (;;) {
    try {
      return await send();
    } catch (thrown) {
      const isTaken = thrown instanceof CommandFailure && isInUse(thrown.error.message);
      if (!isTaken || context.clock.now() >= until) throw thrown;
    }
    context.progress(`somebody is in the database ${given.sql.database}; trying again`);
    await context.clock.sleep(AGAIN_AFTER_MS, context.signal);
  }
}
