import { backupWebConfiguration } from "../../cmdlets/web-administration/backup-web-configuration";
import { getWebConfigurationBackup } from "../../cmdlets/web-administration/get-web-configuration-backup";
import type { RunRecord } from "../../upgrade/model";
import { type AnyStep, defineStep, open, satisfied, unknown } from "../../upgrade/model";
import { secondsAsMs } from "../duration";
import type { ServingPlacement } from "../placement";

type Seen = {
  readonly name: string | null;
  readonly exists: boolean;
  /** This run has made it. */
  readonly wasMade: boolean;
};

/** The name of a run's backup of the IIS configuration. */
export const iisBackupName = (run: RunRecord): string | null =>
  run.runId === undefined ? null : `cutover-${run.runId}`;

/**
 * The configuration of IIS lies in a backup of its own (TT-9b).
 *
 * @example
 * iisConfigurationSaved({ id: "iis-saved", computer: "APP01", rows: ["TT-9b"], serves: ["product-version"] })
 */
export function iisConfigurationSaved(given: ServingPlacement): AnyStep {
  return defineStep<Seen>({
    id: given.id,
    computer: given.computer,
    rows: given.rows,
    title: "The configuration of IIS is backed up",
    role: { kind: "once", serves: given.serves },
    effect: { backup: "iis-configuration" },
    deadlineMs: secondsAsMs(120),
    observe: async (context) => {
      const name = iisBackupName(context.run);
      const wasMade = context.run.evidence(given.id) !== undefined;
      if (name === null) return { name, exists: false, wasMade };
      const backups = await getWebConfigurationBackup(context.on(given.computer), {});
      return { name, exists: backups.some((one) => one.name.toLowerCase() === name.toLowerCase()), wasMade };
    },
    satisfied: ({ name, exists, wasMade }) => {
      if (exists) return satisfied(`backup ${name}`);
      return wasMade ? unknown(`the backup ${name} has been removed`) : open("no backup has been made in this run");
    },
    act: async (context) => {
      const name = iisBackupName(context.run);
      if (name !== null) await backupWebConfiguration(context.on(given.computer), { name });
    },
  });
}
