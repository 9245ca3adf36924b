import { minutesAsMs } from "../../steps/duration";
import type { AnyStep } from "../../upgrade/model";
import { id } from "./goals";
import type { TimeTrackerNxInputs } from "./inputs";

/** Windows in which nobody can work. */
const shutting: ReadonlySet<string> = new Set([id.maintenance, id.poolStopped, id.poolStillStopped, id.keepUsersOut]);

/** What the plan tells of a step beyond what it does: how long it takes, and whether it shuts users out. */
export function withOutlook({ expected = {} }: TimeTrackerNxInputs, step: AnyStep): AnyStep {
  const minutes: { readonly [step: string]: number | undefined } = {
    [id.backupBefore]: expected.backupMinutes,
    [id.backupAfterStop]: expected.backupMinutes,
    [id.programCopied]: expected.copyMinutes,
    [id.productVersion]: expected.installationMinutes,
    [id.schemaUpdate]: expected.updateMinutes,
  };
  const known = minutes[step.id];
  return {
    ...step,
    ...(known !== undefined && { expectedMs: minutesAsMs(known) }),
    ...(shutting.has(step.id) && { shutsUsersOut: true }),
  };
}
