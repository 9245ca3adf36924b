import { z } from "zod";

const minutes = (what: string) => z.number().positive().optional().describe(`How long ${what} takes.`);

/** How long things take as far as the operator knows; shown in the plan, nothing else goes by it. */
export const expected = z
  .strictObject({
    backupMinutes: minutes("a backup of the database"),
    copyMinutes: minutes("the copy of the program folder"),
    installationMinutes: minutes("the installation"),
    updateMinutes: minutes("the update of the database"),
  })
  .optional()
  .describe(
    "How long it takes as far as you know, in minutes: the plan tells by it how long users are out. Default: what an earlier run on this server took.",
  );
