import { type AnyStep, defineStep, open, satisfied, type Verdict } from "../../upgrade/model";
import { secondsAsMs } from "../duration";
import { openGates } from "./conflict-gates";
import { type MergedFiles, newDefaultArtefact } from "./merged-files";
import { lookAtMerge, type MergeSeen } from "./observe-merge";

export interface DryMerge extends MergedFiles {
  readonly serves: readonly string[];
  readonly after: readonly string[];
}

type Seen = MergeSeen & { readonly keptNew: boolean };

/**
 * The merge of the saved configuration and the one that now lies on disk is tried without writing, and each conflict is
 * decided, while everything can still be undone (TT-18, first part).
 *
 * @example
 * dryMerge({ ...files, id: "dry-merge", serves: ["web-config-merged"], after: ["product-version"] })
 */
export function dryMerge(given: DryMerge): AnyStep {
  return defineStep<Seen>({
    id: given.id,
    computer: given.computer,
    rows: given.rows,
    title: "The merge of Web.config is tried, its conflicts are decided",
    role: { kind: "once", serves: given.serves },
    effect: { path: given.path, decisions: given.decisions },
    after: given.after,
    deadlineMs: secondsAsMs(60),
    observe: async (context) => {
      const { seen } = await lookAtMerge(context, given);
      return { ...seen, keptNew: context.run.artefact(newDefaultArtefact) !== undefined };
    },
    satisfied: dryMergeVerdict,
    gates: (seen) => openGates(seen.conflicts, given),
    act: async (context, seen) => {
      const { current } = await lookAtMerge(context, given);
      if (!seen.keptNew && current !== undefined) await context.saveArtefact(newDefaultArtefact, current);
      for (const gate of openGates(seen.conflicts, given)) await context.answer(gate);
    },
    judge: (seen) =>
      seen.problem === null
        ? { kind: "running", text: "the merge is being decided" }
        : { kind: "failed", because: seen.problem, code: "WEB_CONFIG_NOT_MERGED" },
  });
}

export function dryMergeVerdict(seen: Seen): Verdict {
  if (seen.problem !== null) return open(seen.problem);
  const undecided = seen.conflicts.filter((conflict) => conflict.answer === null).length;
  if (undecided > 0) return open(`${undecided} of ${seen.conflicts.length} conflict(s) are not decided`);
  if (!seen.keptNew && seen.isNewVersion && seen.saved !== null) return open("the new default has not been kept yet");
  if (seen.saved === null) return satisfied("no Web.config was saved in this run, so there is nothing to bring over");
  return satisfied(
    `${seen.applied.length} change(s) can be brought over, ${seen.conflicts.length} conflict(s) are decided`,
  );
}
