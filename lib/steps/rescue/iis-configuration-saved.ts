import { backupWebConfiguration } from "../../cmdlets/web-administration/backup-web-configuration";
import { getWebConfigurationBackup } from "../../cmdlets/web-administration/get-web-configuration-backup";
import type { RunRecord } from "../../upgrade/model";
import { type AnyStep, defineStep, open, satisfied } from "../../upgrade/model";
import { secondsAsMs } from "../duration";
import type { ServingPlacement } from "../placement";

type Seen = { readonly name: string | null; readonly exists: boolean };

/** The name of a run's backup of the IIS configuration. */
export const iisBackupName = (run: RunRecord): string | null =>
  run.runId === undefined ? null : `cutover-${run.runId}`;

/** The configuration of IIS lies in a backup of its own (TT-9b). */
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
      if (name === null) return { name, exists: false };
      const backups = await getWebConfigurationBackup(context.on(given.computer), {});
      return { name, exists: backups.some((one) => one.name.toLowerCase() === name.toLowerCase()) };
    },
    satisfied: ({ name, exists }) =>
      exists ? satisfied(`backup ${name}`) : open("no backup has been made in this run"),
    act: async (context) => {
      const name = iisBackupName(context.run);
      if (name !== null) await backupWebConfiguration(context.on(given.computer), { name });
    },
  });
}
