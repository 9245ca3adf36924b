import { CutoverError } from "../../errors";
import { CommandFailure } from "../../shell";
import type { ActContext } from "../../upgrade/model";
import { secondsAsMs } from "../duration";
import { readRecord } from "../record-artefact";
import { type BackupRecord, backupArtefact } from "./backup-record";
import type { DatabasePutBack } from "./database-put-back";
import { runSql } from "./run-sql";

const AGAIN_AFTER_MS = secondsAsMs(5);
const STATEMENT_MS = secondsAsMs(120);

/** Ends the other sessions and takes the database for one connection. */
export async function takeAlone(context: ActContext, given: DatabasePutBack): Promise<void> {
  await whileInUse(context, given, () => singleUser(context, given));
}

/** Replaces the database by the run's backup. Whoever took the one place meanwhile is sent away first. */
export async function restoreAlone(context: ActContext, given: DatabasePutBack): Promise<void> {
  const { computer, sql, deadlineMs, backupStep } = given;
  const backup = await readRecord<BackupRecord>(context, backupArtefact(backupStep));
  if (backup === null) {
    const what = `The database cannot be restored: ${backupStep} has no proved backup in this run.`;
    throw new CutoverError({ code: "PROOF_MISSING", what });
  }
  context.progress(`restoring ${sql.database} from ${backup.path}`);
  const parameters = { database: sql.database, file: backup.path, position: backup.position };
  await whileInUse(context, given, async () => {
    if (await isOpenToOthers(context, given)) await singleUser(context, given);
    await runSql(context.on(computer), sql, { id: "restore-database", parameters, deadlineMs });
  });
}

/** Opens the database for all its users again. */
export async function openToAll(context: ActContext, given: DatabasePutBack): Promise<void> {
  const { computer, sql } = given;
  const statement = { id: "set-multi-user", parameters: { database: sql.database }, deadlineMs: STATEMENT_MS } as const;
  await whileInUse(context, given, async () => void (await runSql(context.on(computer), sql, statement)));
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
const IN_USE = /Exclusive access could not be obtained|is in single-user mode|already open and can only have one user/i;

async function whileInUse(context: ActContext, given: DatabasePutBack, send: () => Promise<void>): Promise<void> {
  const until = context.clock.now() + given.deadlineMs;
  for (;;) {
    try {
      return await send();
    } catch (thrown) {
      const isInUse = thrown instanceof CommandFailure && IN_USE.test(thrown.error.message);
      if (!isInUse || context.clock.now() >= until) throw thrown;
    }
    context.progress(`somebody is in the database ${given.sql.database}; trying again`);
    await context.clock.sleep(AGAIN_AFTER_MS, context.signal);
  }
}
