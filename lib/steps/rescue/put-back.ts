import { getCutoverRegistryKey } from "../../cmdlets/cutover/get-cutover-registry-key";
import { restoreCutoverRegistryKey } from "../../cmdlets/cutover/restore-cutover-registry-key";
import { restoreCutoverTree } from "../../cmdlets/cutover/restore-cutover-tree";
import { restoreWebConfiguration } from "../../cmdlets/web-administration/restore-web-configuration";
import { CutoverError } from "../../errors";
import { fromTagged, type HookTarget, type Tagged, type ValueMap } from "../../shell";
import type { ActContext } from "../../upgrade/model";
import { requestIdOf } from "../request-id";
import { iisBackupName } from "./iis-configuration-saved";
import { runOldInstaller } from "./old-installer";
import { readSavedKeys } from "./registry-saved";
import { hashOfTree, observeTreeCopy, treeCopyVerdict } from "./tree-copy";

/** The declared way to put the old version back. */
export type WayBack =
  | { readonly kind: "files" }
  | {
      readonly kind: "old-installer";
      readonly path: string;
      readonly sha256: string | undefined;
      readonly arguments: readonly string[];
    }
  | { readonly kind: "snapshot-hook"; readonly restore: HookTarget };

export interface PutBack {
  readonly computer: string;
  /** Id of the step that is undone; names jobs and hook calls. */
  readonly step: string;
  readonly way: WayBack;
  readonly programFolder: string;
  /** Ids of the steps that made the copies. */
  readonly treeStep: string;
  readonly registryStep: string;
  readonly deadlineMs: number;
}

/** Puts the program of the old version back. The application must be stopped and no installer may live. */
export async function putBack(context: ActContext, given: PutBack): Promise<void> {
  if (given.way.kind === "snapshot-hook") return callHook(context, given, given.way.restore);
  if (given.way.kind === "old-installer") await runOldInstaller(context, given, given.way);
  // The copies are exact in either case; the old installer would leave its own default Web.config behind.
  await restoreTree(context, given);
  await restoreIisConfiguration(context, given);
  await restoreRegistry(context, given);
}

async function restoreTree(
  context: ActContext,
  { computer, treeStep, programFolder, deadlineMs }: PutBack,
): Promise<void> {
  const seen = await observeTreeCopy(context, computer, treeStep);
  if (seen.record === null || treeCopyVerdict(seen).kind !== "satisfied") {
    throw new CutoverError({ code: "COPY_NOT_FAITHFUL", what: `${programFolder}: ${treeCopyVerdict(seen).because}.` });
  }
  const shell = context.on(computer);
  if ((await hashOfTree(shell, programFolder)) === seen.record.sha256) return;
  await restoreCutoverTree(shell, { source: seen.record.path, destination: programFolder }, { deadlineMs });
}

async function restoreIisConfiguration(context: ActContext, { computer, deadlineMs }: PutBack): Promise<void> {
  const name = iisBackupName(context.run);
  if (name !== null) await restoreWebConfiguration(context.on(computer), { name }, { deadlineMs });
}

async function restoreRegistry(context: ActContext, { computer, registryStep }: PutBack): Promise<void> {
  const shell = context.on(computer);
  for (const key of (await readSavedKeys(context, registryStep)) ?? []) {
    const now = await getCutoverRegistryKey(shell, { path: key.path });
    if (now.sha256 === key.sha256) continue;
    const entries = fromTagged(key.entries as unknown as Tagged) as readonly ValueMap[];
    await restoreCutoverRegistryKey(shell, { path: key.path, entries });
  }
}

async function callHook(context: ActContext, given: PutBack, target: HookTarget): Promise<void> {
  const answer = await context.hook.call({
    target,
    payload: { event: "restore-snapshot", computer: given.computer, runId: context.run.runId ?? null },
    requestId: requestIdOf(context.run, `${given.step}-restore`) ?? given.step,
    deadlineMs: given.deadlineMs,
    signal: context.signal,
  });
  if (answer.kind === "ok") return;
  throw new CutoverError({
    code: "ROLLBACK_HOOK_FAILED",
    what: `The hook that restores the snapshot failed: ${answer.message}`,
  });
}
