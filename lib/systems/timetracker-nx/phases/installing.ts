import {
  attendedInstallation,
  databaseBackup,
  dryMerge,
  installerReady,
  installerSet,
  poolStopped,
  programsStopped,
  rebootDone,
  savedFilesCurrent,
  silentInstallation,
} from "../../../steps";
import type { AnyStep } from "../../../upgrade/model";
import type { Facts } from "../facts";
import { id, upgradeGoals } from "../goals";
import type { TimeTrackerNxInputs } from "../inputs";
import { installationOf, mergedFiles, setOf } from "../parts";

/** The installation with its second backup, and the dry merge: 13, 10 (12), 5b, 18a; attended: 10a, 13, 10b, 5b, 18a. */
export function installing(inputs: TimeTrackerNxInputs, facts: Facts): readonly AnyStep[] {
  const { server: computer, database, pool } = inputs;
  const backup = databaseBackup({
    computer,
    id: id.backupAfterStop,
    rows: ["TT-13"],
    serves: upgradeGoals,
    title: `${database.name} is backed up after the stop`,
    sql: facts.sql,
    folder: database.backupFolder,
    testRestore: database.testRestore,
    deadlineMs: facts.ms.backupMs,
  });
  const installed = { computer, serves: [id.productVersion] };
  const stillStopped = {
    ...installed,
    id: id.programsStillStopped,
    rows: ["TT-4"],
    until: id.programsRunAgain,
    programs: inputs.stopPrograms,
    holdsOnly: true,
    after: [id.programsStopped],
    deadlineMs: facts.ms.programsMs,
  };
  return [
    ...(inputs.stopPrograms.length === 0 ? [] : [programsStopped(stillStopped)]),
    ...installation(inputs, facts, backup),
    rebootDone({
      computer,
      id: id.rebootDone,
      rows: ["TT-10"],
      installer: id.productVersion,
      policy: inputs.installer.rebootPolicy,
      services: [inputs.services.sql, inputs.services.redis.service, "WAS", "W3SVC"],
      deadlineMs: facts.ms.restartMs,
    }),
    poolStopped({
      ...installed,
      id: id.poolStillStopped,
      rows: ["TT-7"],
      until: id.poolEnsured,
      pool,
      page: facts.serverPage.url,
      holdsOnly: true,
      after: [id.productVersion],
      deadlineMs: facts.ms.poolMs,
    }),
    installerSet({
      ...installed,
      ...setOf(inputs, facts),
      id: id.installerSetAfter,
      rows: ["TT-5"],
      title: "The installer set is complete after the installation",
      after: [id.productVersion],
    }),
    dryMerge({
      ...mergedFiles(inputs),
      id: id.webConfigDryMerge,
      serves: [id.productVersion, id.webConfigMerged],
      after: [id.productVersion],
    }),
  ];
}

function installation(inputs: TimeTrackerNxInputs, facts: Facts, backup: AnyStep): readonly AnyStep[] {
  const { installer, server: computer } = inputs;
  const given = installationOf(inputs, facts);
  const stillSaved = savedFilesCurrent({
    computer,
    id: id.webConfigStillSaved,
    rows: ["TT-9"],
    serves: [id.productVersion],
    title: "The saved Web.config is still the server's",
    after: [id.webConfigSaved],
    files: given.overwrites,
  });
  if (installer.mode === "silent") {
    const { arguments: args, busyExitCodes, atDeadline } = installer;
    return [backup, stillSaved, silentInstallation({ ...given, arguments: args, busyExitCodes, atDeadline })];
  }
  const attended = {
    ...given,
    deadlineMs: facts.ms.attendedMs,
    readyInstruction: facts.texts.ready,
    installInstruction: facts.texts.install,
  };
  const ready = { id: id.installerReady, computer, rows: ["TT-10", "TT-12"], serves: [id.productVersion] };
  return [installerReady(attended, ready), backup, stillSaved, attendedInstallation(attended)];
}
