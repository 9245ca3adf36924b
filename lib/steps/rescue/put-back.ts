import type { AnyStep } from "../../upgrade/model";
import { filesRestored } from "./files-restored";
import { iisConfigurationRestored } from "./iis-configuration-restored";
import { oldInstallerRun } from "./old-installer";
import { registryRestored } from "./registry-restored";
import { snapshotRestored } from "./snapshot-restored";
import type { PutBack } from "./way-back";

/**
 * The deeds that put the program of the old version back by the declared way, in their order; each is observed and left
 * alone where it is as before. The application must be stopped and no installer may live.
 *
 * @example
 * defineStep({ …, undoSteps: putBackSteps({ …, way: { kind: "files" } }), undoNeeds: putBackNeeds(…) })
 */
export function putBackSteps(given: PutBack): readonly AnyStep[] {
  // The copies are exact in each way; the old installer would leave its own default Web.config behind.
  const exact = [iisConfigurationRestored(given), registryRestored(given)];
  if (given.way.kind === "snapshot-hook") return [snapshotRestored(given, given.way), ...exact];
  if (given.way.kind === "old-installer") return [oldInstallerRun(given, given.way), filesRestored(given), ...exact];
  return [filesRestored(given), ...exact];
}

/** Ids of the steps whose copies the declared way needs. */
export function putBackNeeds({
  way,
  treeStep,
  registryStep,
  iisStep,
}: Omit<PutBack, "computer" | "step" | "rows" | "product" | "versionFile">): readonly string[] {
  return way.kind === "snapshot-hook" ? [registryStep, iisStep] : [treeStep, registryStep, iisStep];
}
