import { getCutoverFile } from "../../cmdlets/cutover/get-cutover-file";
import type { Shell } from "../../shell";
import type { Answers, Gate } from "../../upgrade/model";
import { openGates } from "./conflict-gates";
import type { MergedFiles } from "./merged-files";
import { tryMerge } from "./observe-merge";

/** What a merge will bring, as far as it can be told before the new version is installed. */
export interface MergeOutlook {
  /** What will be brought over, in words. */
  readonly applied: readonly string[];
  /** Conflicts that nobody has decided yet: they can be decided now. */
  readonly gates: readonly Gate[];
  /** Why nothing can be told. */
  readonly problem: string | null;
}

/**
 * Tries the merge of a configuration file with a copy of the new default, long before an installer writes it. Reads only.
 *
 * @param paths of the file as it is now, of the old version's default, and of the new one's, on the computer
 * @example await mergeOutlook(shell, { files, paths: { current: "C:\\Shop\\Web.config", newDefault: "D:\\7.0\\Web.config" }, answers: {} })
 */
export async function mergeOutlook(
  shell: Shell,
  {
    files,
    paths,
    answers,
  }: {
    readonly files: MergedFiles;
    readonly paths: {
      readonly current: string;
      readonly oldDefault?: string | undefined;
      readonly newDefault: string;
    };
    readonly answers: Answers;
  },
): Promise<MergeOutlook> {
  const read = async (path: string) => (await getCutoverFile(shell, { path })).content ?? undefined;
  const ours = await read(paths.current);
  const theirs = await read(paths.newDefault);
  const base = paths.oldDefault === undefined ? undefined : await read(paths.oldDefault);
  if (ours === undefined || theirs === undefined) {
    return {
      applied: [],
      gates: [],
      problem: `${ours === undefined ? paths.current : paths.newDefault} does not exist`,
    };
  }
  const { conflicts = [], applied = [], problem = null } = tryMerge({ base, ours, theirs }, files, answers).seen;
  return { applied, gates: openGates(conflicts, files), problem };
}
