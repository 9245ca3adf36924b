import type { ComputerState } from "../state/computer-state";
import { keyOf } from "../state/table";
import { labError } from "../world/lab-error";
import { folderExists } from "./file-access";
import type { FileState } from "./file-state";
import { keyBelow } from "./paths";

/** A file of a tree with its path relative to the tree's root. */
export interface TreeFile {
  readonly relative: string;
  readonly file: FileState;
}

/**
 * The files below a normalised folder without the excluded ones, in the order of their relative paths (by UTF-16 code unit, lower
 * case). @throws LabError DirectoryNotFound
 */
export function listTree(computer: ComputerState, root: string, exclude: readonly string[] = []): readonly TreeFile[] {
  if (!folderExists(computer, root)) throw noSuchFolder(root);
  const below = keyBelow(root);
  const excluded = exclude.map(excludedKey);
  return Object.entries(computer.files.entries)
    .filter(([key]) => key.startsWith(below) && !isExcluded(key.slice(below.length), excluded))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, file]) => ({ relative: file.path.slice(below.length), file }));
}

export function noSuchFolder(path: string): Error {
  return labError({
    id: "DirectoryNotFound",
    category: "ObjectNotFound",
    message: `Could not find a part of the path '${path}'.`,
    target: path,
  });
}

function isExcluded(relativeKey: string, excluded: readonly string[]): boolean {
  return excluded.some((one) => relativeKey === one || relativeKey.startsWith(`${one}\\`));
}

/** @throws LabError ExcludeInvalid for full paths, wildcards and `..`: an exclusion that never fits protects nothing. */
function excludedKey(text: string): string {
  const key = keyOf(text.replaceAll("/", "\\").replace(/^\.\\/, "").replace(/\\+$/, ""));
  if (key !== "" && !/^\\|[*?:]|(^|\\)\.\.?(\\|$)/.test(key)) return key;
  throw labError({
    id: "ExcludeInvalid",
    category: "InvalidArgument",
    message: `'${text}' is not a path relative to the folder.`,
    parameterName: "Exclude",
    target: text,
  });
}
