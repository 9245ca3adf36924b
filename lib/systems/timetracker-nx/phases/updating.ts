import { backupArtefact, iisRestarted, keepUsersOut, maintenancePage, poolStarted, schemaUpdate } from "../../../steps";
import type { AnyStep } from "../../../upgrade/model";
import type { Facts } from "../facts";
import { id, upgradeGoals } from "../goals";
import type { TimeTrackerNxInputs } from "../inputs";
import { modesOf } from "../modes";
import { usersOutWindow } from "../parts";

/** The database update with the pool ensured first, and the restart: 14, 15 meanwhile, 16. Here lies the point of no return. */
export function updating(inputs: TimeTrackerNxInputs, facts: Facts): readonly AnyStep[] {
  const { server: computer, pool, site, product, version } = inputs;
  const exposed = facts.exposesUsers ? { exposesUsers: true } : {};
  const mode = modesOf(inputs, facts).update;
  const started = { computer, pool, site, page: facts.serverPage.url, deadlineMs: facts.ms.poolMs, ...exposed };
  const served = { computer, serves: upgradeGoals };
  return [
    ...usersOut(inputs, facts),
    poolStarted({
      ...started,
      id: id.poolEnsured,
      rows: ["TT-14", "TT-16"],
      title: `Application pool "${pool}" is started`,
      after: [id.poolStopped],
    }),
    maintenancePage({
      ...served,
      id: id.maintenancePage,
      rows: ["TT-15"],
      look: facts.serverPage,
      watchFrom: id.schemaUpdate,
      watchUntil: id.iisRestarted,
    }),
    schemaUpdate({
      computer,
      id: id.schemaUpdate,
      rows: ["TT-14", "TT-15"],
      product,
      version,
      pool,
      mode,
      page: facts.serverPage,
      sql: facts.sql,
      backupStep: id.backupAfterStop,
      proofs: [{ artefact: backupArtefact(id.backupAfterStop), what: "a verified backup of the database" }],
      statementFolder: inputs.copyFolder,
      installedBy: id.productVersion,
      after: [id.productVersion, id.rebootDone],
      visibleAfter: [id.poolEnsured],
      deadlineMs: mode.kind === "ordered" ? facts.ms.updateMs : Math.max(facts.ms.updateMs, facts.ms.attendedMs),
      restoreDeadlineMs: facts.ms.backupMs,
    }),
    iisRestarted({
      ...served,
      id: id.iisRestarted,
      rows: ["TT-16"],
      after: [id.schemaUpdate],
      deadlineMs: facts.ms.poolMs,
      ...exposed,
    }),
    poolStarted({
      ...started,
      id: id.poolStarted,
      rows: ["TT-16"],
      title: `Application pool "${pool}" stays started after the restart`,
      after: [id.iisRestarted],
    }),
  ];
}

function usersOut(inputs: TimeTrackerNxInputs, facts: Facts): readonly AnyStep[] {
  const window = usersOutWindow(inputs, facts);
  return window === undefined ? [] : [keepUsersOut(window)];
}
