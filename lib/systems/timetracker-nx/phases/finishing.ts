import {
  licence,
  loginInside,
  mergedConfiguration,
  programsRunAgain,
  servicesRunning,
  siteAnswers,
} from "../../../steps";
import type { AnyStep } from "../../../upgrade/model";
import type { Facts } from "../facts";
import { id, upgradeGoals } from "../goals";
import type { TimeTrackerNxInputs } from "../inputs";
import { modesOf } from "../modes";
import { mergedFiles, servicesOf } from "../parts";

/** The new version is made ready for its users, who are let in at the end: 17, 18b, 19, release of 4b. */
export function finishing(inputs: TimeTrackerNxInputs, facts: Facts): readonly AnyStep[] {
  const { server: computer, stopPrograms, product, version, pool } = inputs;
  const exposed = facts.exposesUsers ? { exposesUsers: true } : {};
  const mode = modesOf(inputs, facts).licence;
  const restarted = [id.schemaUpdate, id.iisRestarted];
  const inside = { computer, serves: upgradeGoals, look: facts.serverPage, deadlineMs: facts.ms.siteMs };
  return [
    licence({
      computer,
      id: id.licence,
      rows: ["TT-17"],
      product,
      version,
      pool,
      mode,
      expected: inputs.licenceExpected ?? {},
      statementFolder: inputs.copyFolder,
      installedBy: id.productVersion,
      after: restarted,
      visibleAfter: [id.poolEnsured, id.poolStarted],
      deadlineMs: mode.kind === "ordered" ? facts.ms.hookMs : facts.ms.attendedMs,
      ...exposed,
    }),
    mergedConfiguration({
      ...mergedFiles(inputs),
      id: id.webConfigMerged,
      after: [id.productVersion, id.schemaUpdate],
      ...exposed,
    }),
    loginInside({
      ...inside,
      id: id.loginInside,
      rows: ["TT-19"],
      after: [id.productVersion, ...restarted],
      ...exposed,
    }),
    siteAnswers({
      computer,
      id: id.siteAnswers,
      rows: ["TT-19"],
      look: facts.usersPage,
      testLogin: inputs.login.test,
      after: [id.productVersion, ...restarted],
      visibleAfter: [id.poolEnsured, id.poolStarted],
      deadlineMs: facts.ms.siteMs,
    }),
    programsRunAgain({
      computer,
      id: id.programsRunAgain,
      rows: ["TT-4"],
      serves: upgradeGoals,
      window: id.programsStopped,
      programs: stopPrograms,
    }),
    servicesRunning({
      computer,
      id: id.servicesStillRunning,
      rows: ["TT-8"],
      serves: upgradeGoals,
      services: servicesOf(inputs),
      title: "SQL Server and Redis still run",
    }),
  ];
}
