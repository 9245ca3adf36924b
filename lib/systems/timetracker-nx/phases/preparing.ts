import {
  announcement,
  certificateBindings,
  databaseBackup,
  freeSpace,
  installerSet,
  type NeededSecret,
  programsListed,
  programsStopped,
  secretsAtHand,
  servicesRunning,
  upgradePossible,
  wayBackPossible,
} from "../../../steps";
import type { AnyStep } from "../../../upgrade/model";
import type { Facts } from "../facts";
import { allGoals, id, upgradeGoals } from "../goals";
import type { TimeTrackerNxInputs } from "../inputs";
import { seenBefore } from "../old-version";
import { allowedPrograms, isInside, servicesOf, setOf, wayBack } from "../parts";

/** Everything up to the stop: 1, 11, 8, 4a, 2, 3, 4b, 5a. Nothing of the product is touched. */
export function preparing(inputs: TimeTrackerNxInputs, facts: Facts): readonly AnyStep[] {
  return [...checks(inputs, facts), ...beforeTheStop(inputs, facts)];
}

function checks(inputs: TimeTrackerNxInputs, facts: Facts): readonly AnyStep[] {
  const { server: computer, programFolder, copyFolder, registryKeys, webConfig } = inputs;
  const onServer = { computer, serves: upgradeGoals };
  return [
    installerSet({
      ...onServer,
      ...setOf(inputs, facts),
      id: id.installerSet,
      rows: ["TT-1"],
      title: "The installer set is complete",
    }),
    secretsAtHand({
      computer,
      id: id.secretsAtHand,
      rows: ["TT-1", "TT-6", "TT-17"],
      serves: [...upgradeGoals, id.licence],
      secrets: neededSecrets(inputs),
    }),
    upgradePossible({
      ...onServer,
      id: id.upgradePossible,
      rows: ["TT-10"],
      product: inputs.product,
      version: inputs.version,
      from: inputs.from,
    }),
    certificateBindings({ ...onServer, id: id.certificateBindings, rows: ["TT-11"], site: inputs.site }),
    servicesRunning({
      computer,
      id: id.servicesRunning,
      rows: ["TT-8"],
      serves: allGoals,
      services: servicesOf(inputs),
      watchUntil: id.servicesStillRunning,
    }),
    wayBackPossible({
      ...onServer,
      id: id.wayBackPossible,
      rows: ["TT-9b", "TT-R"],
      way: wayBack(inputs),
      programFolder,
      registryKeys,
      outside: [webConfig.path].filter((path) => !isInside(programFolder, path)),
    }),
    freeSpace({
      ...onServer,
      id: id.freeSpace,
      rows: ["TT-3", "TT-9b", "TT-13"],
      sql: facts.sql,
      backupFolder: inputs.database.backupFolder,
      backups: 2,
      testRestore: inputs.database.testRestore,
      programFolder,
      copyFolder,
      savedFiles: [webConfig.path, ...(webConfig.oldDefault === undefined ? [] : [webConfig.oldDefault])],
    }),
    seenBefore(inputs, facts),
    programsListed({
      ...onServer,
      id: id.programsListed,
      rows: ["TT-4"],
      allowed: allowedPrograms(inputs, facts),
      stopped: inputs.stopPrograms,
    }),
  ];
}

function neededSecrets({ administration, licenceKey, login }: TimeTrackerNxInputs): readonly NeededSecret[] {
  const { credential } = administration;
  return [
    ...(licenceKey === undefined ? [] : [{ what: "the licence key", reference: licenceKey }]),
    ...(credential === undefined ? [] : [{ what: "the administrator's password", reference: credential.password }]),
    ...(login.test === undefined
      ? []
      : [{ what: "the test user's password", reference: login.test.credential.password }]),
  ];
}

function beforeTheStop(inputs: TimeTrackerNxInputs, facts: Facts): readonly AnyStep[] {
  const { server: computer, stopPrograms, database } = inputs;
  const onServer = { computer, serves: upgradeGoals };
  const stop = {
    ...onServer,
    id: id.programsStopped,
    rows: ["TT-4"],
    until: id.programsRunAgain,
    programs: stopPrograms,
    deadlineMs: facts.ms.programsMs,
  };
  const { announcement: given } = inputs;
  return [
    announcement({
      ...onServer,
      id: id.announcement,
      rows: ["TT-2"],
      what: inputs.product,
      telling: given.kind === "hook" ? given : { kind: "confirm" },
      deadlineMs: facts.ms.hookMs,
    }),
    databaseBackup({
      ...onServer,
      id: id.backupBefore,
      rows: ["TT-3"],
      title: `${database.name} is backed up before anything is stopped`,
      sql: facts.sql,
      folder: database.backupFolder,
      testRestore: database.testRestore,
      deadlineMs: facts.ms.backupMs,
    }),
    ...(stopPrograms.length === 0 ? [] : [programsStopped(stop)]),
    installerSet({
      ...onServer,
      ...setOf(inputs, facts),
      id: id.installerSetBefore,
      rows: ["TT-5"],
      title: "The installer set is still complete",
    }),
  ];
}
