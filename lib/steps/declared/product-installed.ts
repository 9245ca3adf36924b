import { getCutoverFileVersion } from "../../cmdlets/cutover/get-cutover-file-version";
import { getCutoverProduct } from "../../cmdlets/cutover/get-cutover-product";
import { startCutoverInstaller } from "../../cmdlets/cutover/start-cutover-installer";
import { type AnyStep, type Begun, defineStep, type ObserveContext } from "../../upgrade/model";
import { minutesAsMs, secondsAsMs } from "../duration";
import { type InstallationSeen, installationJudgement, installationVerdict } from "../installer";
import { observeRebootFacts } from "../installer/reboot-facts";
import { type JobSeen, latestJob } from "../job";
import type { Placement } from "../placement";
import { requestIdOf } from "../request-id";

export interface ProductInstalled extends Placement {
  /** Name in Windows' list of installed programs. */
  readonly product: string;
  readonly version: string;
  /** Program file whose version resource proves the version too. */
  readonly versionFile: string | undefined;
  /** Path of the installer on the computer, and its SHA-256. */
  readonly installer: string;
  readonly sha256: string;
  readonly arguments: readonly string[];
  /** Exit codes by which it says that it cannot begin yet; 1618 is one anyway. */
  readonly busyExitCodes: readonly number[];
  readonly deadlineMs: number;
}

type Seen = {
  readonly product: string | null;
  readonly file: string | null;
  readonly job: JobSeen | null;
  /** What waits for a restart of the computer, which is not restarted by this. */
  readonly pending: readonly string[];
};

/**
 * A product is at a version, brought there by its installer without a person. Nothing puts the old version back, so the
 * installation is irreversible: it is started once, and waited for.
 *
 * @example
 * productInstalled({ id: "installed", computer: "APP01", rows: [], product: "Shop", version: "7.0.1", versionFile: undefined,
 *   installer: "D:\\Install\\setup.exe", sha256: "…", arguments: ["/quiet"], busyExitCodes: [], deadlineMs: 3_600_000 })
 */
export function productInstalled(given: ProductInstalled): AnyStep {
  const { computer, product, version } = given;
  return defineStep<Seen>({
    id: given.id,
    computer,
    rows: given.rows,
    title: `${product} ${version} is installed`,
    role: { kind: "goal" },
    effect: { product, version, installer: given.installer, arguments: given.arguments },
    deadlineMs: given.deadlineMs,
    pollMs: secondsAsMs(10),
    observe: (context) => look(context, given),
    satisfied: (seen) => installationVerdict(given, asInstallation(seen)),
    act: async (context) => {
      const last = await latestJob(context.on(computer), context.run, given.id);
      const requestId = requestIdOf(context.run, given.id, (last?.attempt ?? 0) + 1) ?? given.id;
      await startCutoverInstaller(context.on(computer), {
        requestId,
        path: given.installer,
        argumentList: given.arguments,
        expectedSha256: given.sha256,
      });
    },
    judge: (seen) => installationJudgement(given, given.busyExitCodes, asInstallation(seen)),
    retry: { firstDelayMs: minutesAsMs(0.5), factor: 2, limitMs: minutesAsMs(5) },
    jobRunning: ({ job }) => job?.state === "Running",
    begun: (seen) => begun(given, seen),
  });
}

/** In the terms of an installation that can be undone; what only that one needs is empty. */
const asInstallation = (seen: Seen): InstallationSeen => ({
  ...seen,
  windows: [],
  tree: null,
  copied: null,
  bootMs: 0,
  pending: [],
});

/** The target's job record tells how far the installer has got; that there is none proves that it was not started. */
function begun(given: ProductInstalled, seen: Seen): Begun {
  const { job } = seen;
  if (job === null) return { kind: "no", because: "the target knows of no installer that this run has started" };
  if (job.state === "Running") return { kind: "running", because: "the installer runs" };
  if (job.state === "Lost") return { kind: "unknown", because: "the installer ended without a trace" };
  const judged = installationJudgement(given, given.busyExitCodes, asInstallation(seen));
  if (judged.kind === "retry") return { kind: "no", because: judged.because };
  return judged.kind === "failed"
    ? { kind: "failed", because: judged.because }
    : { kind: "done", because: "the installer has ended" };
}

async function look(context: ObserveContext, { id, computer, product, versionFile }: ProductInstalled): Promise<Seen> {
  const shell = context.on(computer);
  const [found] = await getCutoverProduct(shell, { name: product });
  const version = versionFile === undefined ? undefined : await getCutoverFileVersion(shell, { path: versionFile });
  return {
    product: found?.version ?? null,
    file: version?.productVersion ?? version?.fileVersion ?? null,
    job: await latestJob(shell, context.run, id),
    pending: (await observeRebootFacts(shell)).pending,
  };
}
