import type { ComputerState } from "../state/computer-state";
import { keyOf, removeEntry } from "../state/table";
import type { World } from "../world/world";
import { listTree } from "./list-tree";
import { keyBelow, normalisePath } from "./paths";
import { keepParent, removeFile } from "./write-file";

/** Removes a folder with all that is in it. @throws LabError DirectoryNotFound, FileLocked, AccessDenied */
export function removeTree(world: World, computer: ComputerState, path: string): void {
  const root = normalisePath(path);
  for (const { file } of listTree(computer, root)) removeFile(world, computer, file.path);
  const below = keyBelow(root);
  for (const key of Object.keys(computer.files.folders)) {
    if (key === keyOf(root) || key.startsWith(below)) removeEntry(computer.files.folders, key);
  }
  keepParent(computer, root);
}
