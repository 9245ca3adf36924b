import { type ActContext, type AnyStep, defineStep, type Gate, open, type Step, satisfied } from "../../upgrade/model";
import { databasePutBack, type SqlDatabase } from "../database";
import { secondsAsMs } from "../duration";
import { holdStopped } from "../installer/undo-installation";
import type { Placement } from "../placement";
import { orderEffect, orderProduct } from "../product";
import { type RequiredProof, requireProofs } from "../proof";
import type { PageLook } from "../site";
import { takeStatement } from "../statement";
import { observeUpdate, type UpdateSeen } from "./observe-update";
import type { UpdateMode } from "./update-mode";
import { startFailed, updateBegun, updateJudgement, updateVerdict } from "./update-verdict";

export interface SchemaUpdate extends Placement {
  readonly product: string;
  readonly version: string;
  readonly pool: string;
  readonly mode: UpdateMode;
  readonly page: PageLook;
  readonly sql: SqlDatabase;
  /** Id of the step whose backup is restored by a rollback. */
  readonly backupStep: string;
  readonly proofs: readonly RequiredProof[];
  /** Folder on the computer for what a person states. */
  readonly statementFolder: string;
  /** Id of the step that installs the version. */
  readonly installedBy: string;
  readonly after: readonly string[];
  readonly visibleAfter: readonly string[];
  readonly deadlineMs: number;
  readonly restoreDeadlineMs: number;
}

/**
 * The product has brought its database to the new version (TT-14). Irreversible: the point of no return lies before it.
 * It is started at most once, and never unless the product itself says that it has not begun.
 *
 * @example
 * schemaUpdate({ ...update, id: "schema-update", after: ["product-version"], visibleAfter: ["pool-started"] })
 */
export function schemaUpdate(given: SchemaUpdate): AnyStep {
  const { computer, id, version, statementFolder: folder, installedBy } = given;
  const statement = { computer, folder, id, version, installedBy };
  const look = { ...given, step: given.id, statement };
  const { backupStep, restoreDeadlineMs } = given;
  const database = { computer, step: id, rows: ["TT-R"], sql: given.sql, backupStep, deadlineMs: restoreDeadlineMs };
  return defineStep<UpdateSeen>({
    id: given.id,
    computer: given.computer,
    rows: given.rows,
    title: `The database is updated to ${given.version}`,
    role: { kind: "goal" },
    effect: {
      product: given.product,
      version: given.version,
      database: given.sql.database,
      start: orderEffect(given.mode.kind === "attended" ? null : given.mode.start),
    },
    after: given.after,
    visibleAfter: given.visibleAfter,
    deadlineMs: given.deadlineMs,
    pollMs: secondsAsMs(10),
    observe: (context) => observeUpdate(context, look),
    satisfied: (seen) => updateVerdict(given.version, seen),
    begun: (seen) => updateBegun(given.version, seen),
    judge: updateJudgement,
    gates: (seen) => (startFailed(seen) ? [againGate(given, seen)] : []),
    ...wayToStart(given, statement),
    undo: (context) => holdStopped(context, given),
    undoSteps: databasePutBack(database),
    undoNeeds: [given.backupStep],
    undoEnds: `the application pool "${given.pool}" is stopped; the database is restored as a whole afterwards`,
    undone: (seen) =>
      seen.isRestored ? satisfied("the database is restored from its backup") : open("the database is the new one"),
    undoTitle: "restore the database from the backup that was made after the stop",
  });
}

type Statement = Parameters<typeof takeStatement>[1];

function wayToStart(given: SchemaUpdate, statement: Statement): Pick<Step<UpdateSeen>, "act" | "attended"> {
  const { mode, id: step, computer } = given;
  if (mode.kind === "ordered") {
    const { start: order, credential } = mode;
    const act = async (context: ActContext, seen: UpdateSeen) => {
      requireProofs(context.run, step, given.proofs);
      const isAgain = startFailed(seen) && context.run.answers[againGate(given, seen).key] === SEND_AGAIN;
      await orderProduct(context, { computer, step, order, credential, ...(isAgain && { again: "after-any-end" }) });
    };
    return { act };
  }
  const attended = { instruction: () => mode.instruction };
  if (mode.read !== undefined) return { attended };
  return { attended, act: (context) => takeStatement(context, statement, gateOf(given)) };
}

const SEND_AGAIN = "send-again";

/** One answer is good for one more start. */
function againGate({ id, computer, product, version, rows }: SchemaUpdate, { request }: UpdateSeen): Gate {
  const attempt = (request?.attempt ?? 0) + 1;
  return {
    key: `${id}-start-${attempt}@${computer}`,
    question: `Shall the update of ${product}'s database to ${version} be started once more? Look in Admin first.`,
    because: `its start was answered with ${request?.status}, and the product says that it has not begun; should it have begun behind that answer, \`resume\` without an answer finds it`,
    choices: [SEND_AGAIN],
    rows,
  };
}

function gateOf({ id, computer, product, version, rows }: SchemaUpdate): Gate {
  return {
    key: `${id}@${computer}`,
    question: `How has the update of ${product}'s database to ${version} ended, as Admin shows it?`,
    because: "only Admin shows it; closing the browser does not stop it",
    choices: ["done", "failed"],
    rows,
  };
}
