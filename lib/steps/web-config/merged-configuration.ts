import { createHash } from "node:crypto";
import { getCutoverFile } from "../../cmdlets/cutover/get-cutover-file";
import { setCutoverFile } from "../../cmdlets/cutover/set-cutover-file";
import { type ActContext, type AnyStep, defineStep, open, satisfied, type Verdict } from "../../upgrade/model";
import { secondsAsMs } from "../duration";
import { openGates } from "./conflict-gates";
import { writeKeptFile } from "./kept-file";
import { changedArtefact, type MergedFiles, mergedArtefact, newDefaultArtefact } from "./merged-files";
import { lookAtMerge, type MergeSeen } from "./observe-merge";

export interface MergedConfiguration extends MergedFiles {
  readonly after: readonly string[];
  readonly exposesUsers?: boolean;
}

/**
 * What had been changed in the old configuration file is changed in the new one, and nothing else (TT-18, second part).
 *
 * @example
 * mergedConfiguration({ ...files, id: "web-config-merged", after: ["product-version"] })
 */
export function mergedConfiguration(given: MergedConfiguration): AnyStep {
  return defineStep<MergeSeen>({
    id: given.id,
    computer: given.computer,
    rows: given.rows,
    title: "Customisations are in the new Web.config",
    role: { kind: "goal" },
    effect: {
      path: given.path,
      version: given.version,
      decisions: given.decisions,
      ...(given.kept === undefined ? {} : { kept: given.kept.sha256 }),
    },
    after: given.after,
    ...(given.exposesUsers === undefined ? {} : { exposesUsers: given.exposesUsers }),
    deadlineMs: secondsAsMs(60),
    observe: async (context) => (await lookAtMerge(context, given)).seen,
    satisfied: (seen) => mergedVerdict(given, seen),
    gates: (seen) => openGates(seen.conflicts, given),
    act: (context) => write(context, given),
    judge: (seen) =>
      seen.problem === null
        ? { kind: "running", text: mergedVerdict(given, seen).because }
        : { kind: "failed", because: seen.problem, code: "WEB_CONFIG_NOT_MERGED" },
    undo: (context) => writeNewDefault(context, given),
    undone: (seen, before) =>
      seen.current === before.current
        ? satisfied("the file is as it was before the merge")
        : open("the file is still merged"),
    undoTitle: "write the new default again (the old file comes back with the program folder)",
  });
}

export function mergedVerdict(given: Pick<MergedFiles, "product" | "version" | "kept">, seen: MergeSeen): Verdict {
  const { kept } = given;
  if (!seen.isNewVersion) return open(`${given.product} ${given.version} is not installed yet`);
  if (seen.saved === null && kept !== undefined) {
    if (seen.current === kept.sha256) return satisfied(`the file is as run ${kept.run} has left it`);
    return open(`the file ${seen.current === null ? "is gone" : "was changed"} since run ${kept.run} has merged it`);
  }
  if (seen.saved === null) return satisfied("this run overwrites no Web.config, so there is nothing to bring over");
  if (seen.isMerged) return satisfied("the file on disk is the merged one that this run has written");
  if (seen.problem !== null) return open(seen.problem);
  if (seen.result === null) return open("conflicts are not decided");
  if (seen.result === seen.current) return satisfied("the new file holds every customisation already");
  return open(`${seen.applied.length} customisation(s) are to be brought over`);
}

async function write(context: ActContext, given: MergedFiles): Promise<void> {
  const { seen, current, result } = await lookAtMerge(context, given);
  const { kept } = given;
  if (seen.saved === null && kept !== undefined) return writeKeptFile(context, { ...given, kept }, { seen, current });
  if (result === undefined || current === undefined || seen.current === null) {
    for (const gate of openGates(seen.conflicts, given)) await context.answer(gate);
    return;
  }
  await context.saveArtefact(mergedArtefact(sha256(result)), result);
  await setCutoverFile(context.on(given.computer), {
    path: given.path,
    content: result,
    expectedSha256: seen.current,
  });
}

async function writeNewDefault(context: ActContext, given: MergedFiles): Promise<void> {
  const fresh = (await context.readArtefact(newDefaultArtefact)) ?? (await changedByOthers(context, given));
  const { sha256: now } = await getCutoverFile(context.on(given.computer), { path: given.path, noContent: true });
  if (fresh === undefined || now === null || now === sha256(fresh)) return;
  await setCutoverFile(context.on(given.computer), { path: given.path, content: fresh, expectedSha256: now });
}

/** What this run has overwritten with an earlier run's file. */
async function changedByOthers(context: ActContext, { id }: MergedFiles): Promise<Uint8Array | undefined> {
  const before = context.run.before(id) as MergeSeen | undefined;
  const current = before?.current ?? null;
  return current === null ? undefined : context.readArtefact(changedArtefact(current));
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
