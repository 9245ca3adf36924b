import type { GivenFiles } from "./naming-files";
import { readGivenFile } from "./read-given-file";
import type { Session } from "./session";

/** The three versions as the command line names them. */
export interface MergePaths {
  readonly base?: string;
  readonly ours: string;
  readonly theirs: string;
}

export interface MergeFiles {
  readonly base?: Uint8Array;
  readonly ours: Uint8Array;
  readonly theirs: Uint8Array;
}

/** Reads the versions of a merge. @throws CutoverError FILE_NOT_READABLE */
export async function readMergeFiles(session: Session, paths: MergePaths): Promise<MergeFiles> {
  return {
    ...(paths.base === undefined ? {} : { base: await readGivenFile(session, paths.base) }),
    ours: await readGivenFile(session, paths.ours),
    theirs: await readGivenFile(session, paths.theirs),
  };
}

/** The files under the paths that were given, for errors. */
export function byPath(paths: MergePaths, { base, ours, theirs }: MergeFiles): GivenFiles {
  const old = paths.base === undefined || base === undefined ? {} : { [paths.base]: base };
  return { ...old, [paths.ours]: ours, [paths.theirs]: theirs };
}
