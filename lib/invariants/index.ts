import type { LabEvent } from "../lab/history";
import type { Invariant, Violation } from "./invariant";
import { artefactsWrittenOnce, webConfigIsSaved } from "./rules/artefacts";
import {
  backupHoldsTheLastState,
  backupsAreSound,
  installerAfterBackup,
  schemaUpdateAfterBackup,
} from "./rules/backups";
import { changesAreFenced, deposedOwnerIsRefused } from "./rules/fence";
import { oneInstallerAtATime, poolStoppedBeforeInstaller } from "./rules/installer";
import { recordPrecedesEffect, undoneInReverse } from "./rules/journal";
import { changesUnderLock, locksReleasedLast } from "./rules/lock";
import { maintenanceBeforeStop } from "./rules/maintenance";
import { iisRestartedOnce, licenceEnteredOnce } from "./rules/once";
import {
  databaseIsOpenAtTheEnd,
  oldVersionSeenBeforeUsers,
  restoredOnce,
  restoresTheLastBackup,
} from "./rules/rollback";
import { pointOfNoReturnIsMarked, schemaUpdateStartedOnce } from "./rules/schema-update";
import { databasesKeepRunning } from "./rules/services";
import { barrierHoldsToTheEnd } from "./rules/users";
import { windowsAreClosed } from "./rules/windows";

export type { Invariant, Violation } from "./invariant";
export { formsOf } from "./reading/secret-forms";
export { type End, theEndIsSound } from "./rules/end";
export { noSecretIsSeen } from "./rules/secrets";
export { nothingChangesAfter, onlyTheRunChanges } from "./rules/undisturbed";
export { usersStayOut } from "./rules/users";

/** What must hold in every history of every upgrade, whatever hazards strike and wherever it crashes. */
export const engineInvariants: readonly Invariant[] = [
  changesAreFenced,
  deposedOwnerIsRefused,
  changesUnderLock,
  locksReleasedLast,
  recordPrecedesEffect,
  undoneInReverse,
  artefactsWrittenOnce,
];

/** What must hold besides in every history of a TimeTracker NX upgrade. */
export const timeTrackerInvariants: readonly Invariant[] = [
  webConfigIsSaved,
  installerAfterBackup,
  schemaUpdateAfterBackup,
  backupHoldsTheLastState,
  backupsAreSound,
  databasesKeepRunning,
  oneInstallerAtATime,
  poolStoppedBeforeInstaller,
  maintenanceBeforeStop,
  schemaUpdateStartedOnce,
  pointOfNoReturnIsMarked,
  licenceEnteredOnce,
  iisRestartedOnce,
  windowsAreClosed,
  barrierHoldsToTheEnd,
  restoresTheLastBackup,
  restoredOnce,
  databaseIsOpenAtTheEnd,
  oldVersionSeenBeforeUsers,
];

/**
 * Holds a history against invariants.
 *
 * @example
 * expect(violations(lab.history(), [...engineInvariants, ...timeTrackerInvariants])).toEqual([]);
 */
export function violations(history: readonly LabEvent[], invariants: readonly Invariant[]): readonly Violation[] {
  return invariants.flatMap((invariant) => invariant.check(history));
}
