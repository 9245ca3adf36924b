import { sha256Of } from "../blobs/memory-blobs";
import type { ComputerState } from "../state/computer-state";
import type { World } from "../world/world";
import { refuseDenied, refuseLocked } from "./file-access";
import { listTree, type TreeFile } from "./list-tree";
import { normalisePath } from "./paths";

export interface Manifest {
  readonly root: string;
  readonly files: readonly { readonly path: string; readonly length: number; readonly sha256: string }[];
  readonly totalBytes: number;
  /** Over the sorted lines "sha256 *path\n". */
  readonly sha256: string;
}

/** Hashes every file of a folder. @throws LabError DirectoryNotFound, FileLocked, AccessDenied */
export function manifestOf(
  world: World,
  computer: ComputerState,
  folder: { readonly path: string; readonly exclude?: readonly string[] },
): Manifest {
  const root = normalisePath(folder.path);
  const tree = listTree(computer, root, folder.exclude);
  for (const { file } of tree) {
    refuseDenied(computer, file.path, "read");
    refuseLocked(file, world.now());
  }
  return manifestOfFiles(root, tree);
}

/** The same from a list of files, without looking whether they can be read. */
export function manifestOfFiles(root: string, tree: readonly TreeFile[]): Manifest {
  const files = tree.map(({ relative, file }) => ({ path: relative, length: file.length, sha256: file.sha256 }));
  const lines = files.map((file) => `${file.sha256} *${file.path}\n`).sort();
  return {
    root,
    files,
    totalBytes: files.reduce((sum, file) => sum + file.length, 0),
    sha256: sha256Of(lines.join("")),
  };
}
