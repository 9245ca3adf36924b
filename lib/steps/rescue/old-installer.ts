import { getCutoverFile } from "../../cmdlets/cutover/get-cutover-file";
import { startCutoverInstaller } from "../../cmdlets/cutover/start-cutover-installer";
import { CutoverError } from "../../errors";
import type { Shell } from "../../shell";
import type { ActContext } from "../../upgrade/model";
import { secondsAsMs } from "../duration";
import { judgeExitCode } from "../installer/exit-code";
import { type JobSeen, latestJob } from "../job";
import { requestIdOf } from "../request-id";
import type { PutBack, WayBack } from "./put-back";

const POLL_MS = secondsAsMs(5);

/** Runs the installer of the old version as a job, once, and waits for its end. */
export async function runOldInstaller(
  context: ActContext,
  given: PutBack,
  way: WayBack & { readonly kind: "old-installer" },
): Promise<void> {
  const shell = context.on(given.computer);
  const step = `${given.step}-old-installer`;
  const requestId = requestIdOf(context.run, step) ?? step;
  const expectedSha256 = way.sha256?.toLowerCase() ?? (await hashOf(shell, way.path));
  await startCutoverInstaller(shell, { requestId, path: way.path, argumentList: way.arguments, expectedSha256 });
  const until = context.clock.now() + given.deadlineMs;
  for (;;) {
    const job = await latestJob(shell, context.run, step);
    if (job !== null && job.state !== "Running") return judge(way.path, job);
    if (context.clock.now() >= until) throw failed(`${way.path} has not ended within the deadline; it is left running`);
    context.progress(`waiting for ${way.path}`);
    await context.clock.sleep(POLL_MS, context.signal);
  }
}

async function hashOf(shell: Shell, path: string): Promise<string> {
  const file = await getCutoverFile(shell, { path, noContent: true });
  if (!file.exists || file.sha256 === null) throw failed(`${path} does not exist`);
  return file.sha256;
}

function judge(path: string, job: JobSeen): void {
  const judged = judgeExitCode(job.exitCode, []);
  if (judged.kind !== "success") throw failed(`${path} ended with ${judged.because}`);
}

const failed = (what: string): CutoverError => new CutoverError({ code: "INSTALLER_FAILED", what });
