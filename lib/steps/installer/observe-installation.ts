import { getCutoverFileVersion } from "../../cmdlets/cutover/get-cutover-file-version";
import { getCutoverProcess } from "../../cmdlets/cutover/get-cutover-process";
import { getCutoverProduct } from "../../cmdlets/cutover/get-cutover-product";
import type { Shell } from "../../shell";
import type { ObserveContext } from "../../upgrade/model";
import { type JobSeen, latestJob } from "../job";
import { hashOfTree, type TreeCopySeen } from "../rescue";
import { sameVersion } from "../version";
import { type Installation, processNameOf } from "./installation";
import { observeRebootFacts, type RebootFacts } from "./reboot-facts";

export type WindowSeen = { readonly id: number; readonly startMs: number };

export type InstallationSeen = RebootFacts & {
  /** Version in Windows' list of installed programs; null: the product is not there. */
  readonly product: string | null;
  /** Version of the program file; null: it has none, or is not asked for. */
  readonly file: string | null;
  readonly job: JobSeen | null;
  /** Processes of the installer that a person started. */
  readonly windows: readonly WindowSeen[];
  /** Hash over the program folder; null while it is of no use: the new version is there, or an installer writes. */
  readonly tree: string | null;
  /** The same of its copy; null before there is one. */
  readonly copied: string | null;
};

export async function observeInstallation(context: ObserveContext, given: Installation): Promise<InstallationSeen> {
  const shell = context.on(given.computer);
  const products = await getCutoverProduct(shell, { name: given.product });
  const product = products.at(0)?.version ?? null;
  const file = given.versionFile === undefined ? null : await fileVersion(shell, given.versionFile);
  const job = await latestJob(shell, context.run, given.id);
  const windows = await installerWindows(shell, given.file);
  const writes = job?.state === "Running" || windows.length > 0;
  const isOfUse = context.run.runId !== undefined && !writes && !sameVersion(product, given.version);
  const tree = isOfUse ? await hashOfTree(shell, given.way.programFolder) : null;
  const copy = context.run.evidence(given.way.treeStep) as TreeCopySeen | undefined;
  const copied = copy?.record?.sha256 ?? null;
  const reboot = await observeRebootFacts(shell);
  return { product, file, job, windows: job?.state === "Running" ? [] : windows, tree, copied, ...reboot };
}

async function fileVersion(shell: Shell, path: string): Promise<string | null> {
  const version = await getCutoverFileVersion(shell, { path });
  return version.productVersion ?? version.fileVersion;
}

async function installerWindows(shell: Shell, file: string): Promise<readonly WindowSeen[]> {
  const processes = await getCutoverProcess(shell, { name: [processNameOf(file)] });
  return processes.map((one) => ({ id: one.id, startMs: one.startTime.getTime() }));
}
