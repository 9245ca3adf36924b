import { getCutoverFile } from "../../cmdlets/cutover/get-cutover-file";
import { restoreWebConfiguration } from "../../cmdlets/web-administration/restore-web-configuration";
import { type AnyStep, defineStep, type ObserveContext, open, satisfied } from "../../upgrade/model";
import { iisBackupName } from "./iis-configuration-saved";
import type { PutBack } from "./way-back";

const FOLDER = "C:\\Windows\\System32\\inetsrv";

type Seen = {
  /** Hashes of applicationHost.config; null: there is none. */
  readonly now: string | null;
  readonly saved: string | null;
};

/** The configuration of IIS is that of the run's backup again (TT-9b). */
export function iisConfigurationRestored(given: PutBack): AnyStep {
  return defineStep<Seen>({
    id: `${given.step}-iis`,
    computer: given.computer,
    rows: given.rows,
    title: "The configuration of IIS is that of its backup",
    role: { kind: "goal" },
    effect: { iis: "configuration" },
    deadlineMs: given.deadlineMs,
    observe: async (context) => ({
      now: await hashOf(context, given, `${FOLDER}\\config\\applicationHost.config`),
      saved: await hashOf(context, given, `${FOLDER}\\backup\\${iisBackupName(context.run)}\\applicationHost.config`),
    }),
    satisfied: ({ now, saved }) => {
      if (saved === null) return open("its backup is not there");
      return now === saved
        ? satisfied("applicationHost.config is that of the backup")
        : open("it differs from its backup");
    },
    act: async (context) => {
      const name = iisBackupName(context.run);
      if (name !== null)
        await restoreWebConfiguration(context.on(given.computer), { name }, { deadlineMs: given.deadlineMs });
    },
  });
}

async function hashOf(context: ObserveContext, { computer }: PutBack, path: string): Promise<string | null> {
  return (await getCutoverFile(context.on(computer), { path, noContent: true })).sha256;
}
