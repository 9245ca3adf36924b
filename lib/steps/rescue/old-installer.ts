import { getCutoverFile } from "../../cmdlets/cutover/get-cutover-file";
import { startCutoverInstaller } from "../../cmdlets/cutover/start-cutover-installer";
import { CutoverError } from "../../errors";
import type { Shell } from "../../shell";
import {
  type ActContext,
  type AnyStep,
  defineStep,
  type Judgement,
  open,
  satisfied,
  type Verdict,
} from "../../upgrade/model";
import { minutesAsMs, secondsAsMs } from "../duration";
import { judgeExitCode } from "../installer/exit-code";
import { type JobSeen, latestJob } from "../job";
import { requestIdOf } from "../request-id";
import { observeProgram, type ProgramSeen, programBefore } from "./old-version";
import type { PutBack, WayBack } from "./way-back";

type OldInstaller = WayBack & { readonly kind: "old-installer" };
type Seen = { readonly now: ProgramSeen; readonly before: ProgramSeen | null; readonly job: JobSeen | null };

/** The installer of the old version has brought its version back; it runs as a job, one at a time (TT-9b). */
export function oldInstallerRun(given: PutBack, way: OldInstaller): AnyStep {
  const id = `${given.step}-old-installer`;
  return defineStep<Seen>({
    id,
    computer: given.computer,
    rows: given.rows,
    title: `The installer of the old version has run: ${way.path}`,
    role: { kind: "goal" },
    effect: { path: way.path, arguments: way.arguments, sha256: way.sha256 ?? null },
    deadlineMs: given.deadlineMs,
    pollMs: secondsAsMs(5),
    observe: async (context) => ({
      now: await observeProgram(context, given),
      before: programBefore(context, given),
      job: await latestJob(context.on(given.computer), context.run, id),
    }),
    satisfied: oldInstallerVerdict,
    act: (context, seen) => run(context, { given, way, id, seen }),
    judge: (seen) => oldInstallerJudgement(way.path, seen),
    retry: { firstDelayMs: minutesAsMs(0.5), factor: 2, limitMs: minutesAsMs(5) },
    jobRunning: ({ job }) => job?.state === "Running",
  });
}

export function oldInstallerVerdict({ now, before, job }: Seen): Verdict {
  if (job?.state === "Running") return open("it runs");
  if (before === null) return satisfied("nothing was installed by this run");
  return now.product === before.product && now.file === before.file
    ? satisfied(`version ${before.product ?? "(none)"} is installed`)
    : open(`version ${now.product ?? "(none)"} is installed, before it was ${before.product ?? "(none)"}`);
}

export function oldInstallerJudgement(path: string, { job, now }: Seen): Judgement {
  if (job === null || job.state === "Running") return { kind: "running", text: `waiting for ${path}` };
  const judged = judgeExitCode(job.exitCode, []);
  if (judged.kind === "busy") return { kind: "retry", because: `${path} ended with ${judged.because}` };
  const because =
    judged.kind === "success"
      ? `${path} ended well, but version ${now.product ?? "(none)"} is installed`
      : `${path} ended with ${judged.because}`;
  return { kind: "failed", because, code: "INSTALLER_FAILED" };
}

interface Running {
  readonly given: PutBack;
  readonly way: OldInstaller;
  readonly id: string;
  readonly seen: Seen;
}

async function run(context: ActContext, { given, way, id, seen }: Running): Promise<void> {
  const { job } = seen;
  if (job?.state === "Running") return;
  const shell = context.on(given.computer);
  const requestId = requestIdOf(context.run, id, (job?.attempt ?? 0) + 1) ?? id;
  const expectedSha256 = way.sha256?.toLowerCase() ?? (await hashOf(shell, way.path));
  await startCutoverInstaller(shell, { requestId, path: way.path, argumentList: way.arguments, expectedSha256 });
}

async function hashOf(shell: Shell, path: string): Promise<string> {
  const file = await getCutoverFile(shell, { path, noContent: true });
  if (file.exists && file.sha256 !== null) return file.sha256;
  throw new CutoverError({ code: "INSTALLER_FAILED", what: `${path} does not exist.` });
}
