import { startCutoverInstaller } from "../../cmdlets/cutover/start-cutover-installer";
import { stopCutoverJob } from "../../cmdlets/cutover/stop-cutover-job";
import { CutoverError } from "../../errors";
import { type ActContext, type AnyStep, defineStep, type RunRecord } from "../../upgrade/model";
import { minutesAsMs, secondsAsMs } from "../duration";
import type { SetSeen } from "../installer-set";
import { latestJob } from "../job";
import { requireProofs } from "../proof";
import { requestIdOf } from "../request-id";
import { requireSavedFilesCurrent } from "../rescue";
import { judgeExitCode } from "./exit-code";
import type { Installation } from "./installation";
import { installationGoal } from "./installation-goal";
import { installationJudgement } from "./installation-verdict";
import type { InstallationSeen } from "./observe-installation";
import { holdStopped, neverStartedVerdict } from "./undo-installation";

export interface SilentInstallation extends Installation {
  readonly arguments: readonly string[];
  /** Exit codes by which this installer says that the product cannot be stopped yet (TT-12). */
  readonly busyExitCodes: readonly number[];
  /** What happens to an installer that is not done at the deadline. */
  readonly atDeadline: "leave" | "stop";
}

/**
 * The product is at the wanted version, brought there by its installer without a person (TT-10, TT-12).
 *
 * @example
 * silentInstallation({ ...installation, arguments: ["/quiet"], busyExitCodes: [], atDeadline: "leave" })
 */
export function silentInstallation(given: SilentInstallation): AnyStep {
  const onDeadline =
    given.atDeadline === "leave"
      ? ({ kind: "leave" } as const)
      : ({ kind: "stop-job", stop: (context: ActContext) => stopJob(context, given) } as const);
  return defineStep<InstallationSeen>({
    ...installationGoal(given, { kind: "silent", arguments: given.arguments }),
    pollMs: secondsAsMs(10),
    untouched: neverStartedVerdict,
    act: (context) => install(context, given),
    judge: (seen) => installationJudgement(given, given.busyExitCodes, seen),
    retry: { firstDelayMs: minutesAsMs(0.5), factor: 2, limitMs: minutesAsMs(5) },
    jobRunning: ({ job }) => job !== null && (job.state === "Running" || job.children.length > 0),
    onDeadline,
  });
}

async function install(context: ActContext, given: SilentInstallation): Promise<void> {
  requireProofs(context.run, given.id, given.proofs);
  const shell = context.on(given.computer);
  const last = await latestJob(shell, context.run, given.id);
  // One that runs is waited for; one that ended is followed by another only when it says that nothing has happened.
  const isBusy =
    last !== null && last.state === "Exited" && judgeExitCode(last.exitCode, given.busyExitCodes).kind === "busy";
  if (last !== null && !isBusy) return;
  await holdStopped(context, given);
  const path = `${given.folder}\\${given.file}`;
  const expectedSha256 = hashInSet(context.run, given);
  const requestId = requestIdOf(context.run, given.id, (last?.attempt ?? 0) + 1) ?? given.id;
  // The last look: what somebody saves from here on is lost within the installer's own run.
  await requireSavedFilesCurrent(context, { computer: given.computer, files: given.overwrites });
  const parameters = { requestId, path, argumentList: given.arguments, expectedSha256 };
  await startCutoverInstaller(shell, parameters);
}

/** The hash by which the set was proved right before: what is started must be that file. */
function hashInSet(run: RunRecord, { setStep, file }: SilentInstallation): string {
  const seen = run.evidence(setStep) as Pick<SetSeen, "files"> | undefined;
  const found = Object.entries(seen?.files ?? {}).find(([path]) => path.toLowerCase() === file.toLowerCase());
  if (found !== undefined) return found[1];
  throw new CutoverError({ code: "PROOF_MISSING", what: `${file} was not proved by ${setStep} in this run.` });
}

async function stopJob(context: ActContext, given: SilentInstallation): Promise<void> {
  const job = await latestJob(context.on(given.computer), context.run, given.id);
  if (job?.state === "Running") await stopCutoverJob(context.on(given.computer), { requestId: job.requestId });
}
