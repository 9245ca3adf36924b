import type { ComputerState } from "../state/computer-state";
import { labError } from "../world/lab-error";
import type { World } from "../world/world";
import { findFile, folderExists, refuseDenied, refuseLocked } from "./file-access";
import type { FileState } from "./file-state";
import { listTree, type TreeFile } from "./list-tree";
import { type Manifest, manifestOfFiles } from "./manifest";
import { keyBelow, normalisePath } from "./paths";
import { makeFolder, placeFile, removeFile } from "./write-file";

export interface TreeCopy {
  readonly source: string;
  readonly destination: string;
  readonly exclude: readonly string[];
}

export interface CopyResult {
  readonly manifest: Manifest;
  /** What had to be written, for the time it takes. */
  readonly copiedBytes: number;
}

/**
 * Copies a folder file by file; what is there already with the right hash is kept, so that a broken copy goes on.
 *
 * @throws LabError DestinationNotEmpty when the destination holds files that the source has not (they may be somebody's);
 * DirectoryNotFound, FileLocked, AccessDenied, DiskFull: what was copied so far stays.
 */
export function copyTree(world: World, computer: ComputerState, copy: TreeCopy): CopyResult {
  const { source, destination, files } = openCopy(computer, copy);
  const foreign = foreignFiles(computer, destination, files)[0];
  if (foreign !== undefined) {
    throw labError({
      id: "DestinationNotEmpty",
      category: "ResourceExists",
      message: `${destination} holds ${foreign.relative}, which ${source} has not.`,
      target: foreign.file.path,
    });
  }
  return writeFiles(world, computer, destination, files);
}

/** Makes a folder the same as the source: writes what differs, removes what is additional, leaves what is excluded. */
export function restoreTree(world: World, computer: ComputerState, copy: TreeCopy): CopyResult {
  const { destination, files } = openCopy(computer, copy);
  const result = writeFiles(world, computer, destination, files);
  for (const { file } of foreignFiles(computer, destination, files, copy.exclude))
    removeFile(world, computer, file.path);
  return result;
}

function openCopy(computer: ComputerState, copy: TreeCopy) {
  const source = normalisePath(copy.source);
  const destination = normalisePath(copy.destination);
  const inside = [keyBelow(source), keyBelow(destination)];
  if (inside[0]?.startsWith(inside[1] ?? "") || inside[1]?.startsWith(inside[0] ?? "")) {
    throw labError({
      id: "PathsOverlap",
      category: "InvalidArgument",
      message: `${source} and ${destination} lie one in the other.`,
      target: destination,
    });
  }
  return { source, destination, files: listTree(computer, source, copy.exclude) };
}

function foreignFiles(
  computer: ComputerState,
  destination: string,
  files: readonly TreeFile[],
  exclude: readonly string[] = [],
): readonly TreeFile[] {
  if (!folderExists(computer, destination)) return [];
  const wanted = new Set(files.map(({ relative }) => relative.toLowerCase()));
  return listTree(computer, destination, exclude).filter(({ relative }) => !wanted.has(relative.toLowerCase()));
}

function writeFiles(
  world: World,
  computer: ComputerState,
  destination: string,
  files: readonly TreeFile[],
): CopyResult {
  makeFolder(computer, destination);
  let copiedBytes = 0;
  const written: { relative: string; file: FileState }[] = [];
  for (const { relative, file } of files) {
    refuseDenied(computer, file.path, "read");
    refuseLocked(file, world.now());
    const path = `${destination.replace(/\\$/, "")}\\${relative}`;
    const there = findFile(computer, path);
    if (there?.sha256 === file.sha256) written.push({ relative, file: there });
    else {
      written.push({ relative, file: placeFile(world, computer, path, file) });
      copiedBytes += file.sizeOnDisk;
    }
  }
  return { manifest: manifestOfFiles(destination, written), copiedBytes };
}
