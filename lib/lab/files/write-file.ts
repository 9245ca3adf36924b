import type { ComputerState } from "../state/computer-state";
import type { VersionResource } from "../state/estate-state";
import { entryOf, keyOf, removeEntry, setEntry } from "../state/table";
import { labError } from "../world/lab-error";
import type { World } from "../world/world";
import { takeSpace } from "./drive-space";
import { findFile, folderExists, refuseDenied, refuseLocked } from "./file-access";
import type { FileState } from "./file-state";
import { normalisePath } from "./paths";

/** What is written: bytes, or a content that is kept already. */
export interface FileContent {
  readonly sha256: string;
  readonly length: number;
  /** Defaults to the length. */
  readonly sizeOnDisk?: number;
}

export interface WriteOptions {
  /** Space it takes, where the bytes are a short stand-in for a large file. */
  readonly sizeOnDisk?: number;
  /** The version resource that the file carries. It belongs to these bytes wherever they go. */
  readonly version?: VersionResource;
}

/** Writes a file as a whole. @throws LabError DiskFull, FileLocked, AccessDenied, PathInvalid, DriveNotFound; then nothing has changed. */
export function writeFile(
  world: World,
  computer: ComputerState,
  file: { readonly path: string; readonly bytes: Uint8Array } & WriteOptions,
): FileState {
  const sha256 = world.blobs.put(file.bytes);
  if (file.version !== undefined) setEntry(world.state.versionResources, sha256, { ...file.version });
  return placeFile(world, computer, file.path, {
    sha256,
    length: file.bytes.length,
    ...(file.sizeOnDisk === undefined ? {} : { sizeOnDisk: file.sizeOnDisk }),
  });
}

/** Puts a content that the blob store has already at a path. Errors as `writeFile`. */
export function placeFile(world: World, computer: ComputerState, path: string, content: FileContent): FileState {
  const normal = normalisePath(path);
  const before = findFile(computer, normal);
  const sizeOnDisk = content.sizeOnDisk ?? content.length;
  refuseDenied(computer, normal, "write");
  if (before !== undefined) refuseLocked(before, world.now());
  else if (folderExists(computer, normal)) throw isFolder(normal);
  refuseBelowFile(computer, normal);
  takeSpace(computer, normal, sizeOnDisk - (before?.sizeOnDisk ?? 0));
  const file: FileState = {
    path: before?.path ?? normal,
    sha256: content.sha256,
    length: content.length,
    sizeOnDisk,
    lastWriteTime: world.now(),
  };
  setEntry(computer.files.entries, keyOf(normal), file);
  emitFile(world, computer, { path: file.path, from: before?.sha256 ?? null, to: file.sha256 });
  return file;
}

/** Removes a file; gives whether it was there. @throws LabError FileLocked, AccessDenied */
export function removeFile(world: World, computer: ComputerState, path: string): boolean {
  const normal = normalisePath(path);
  const file = findFile(computer, normal);
  refuseDenied(computer, normal, "write");
  if (file === undefined) return false;
  refuseLocked(file, world.now());
  removeEntry(computer.files.entries, keyOf(normal));
  takeSpace(computer, normal, -file.sizeOnDisk);
  keepParent(computer, normal);
  emitFile(world, computer, { path: file.path, from: file.sha256, to: null });
  return true;
}

/** Makes a folder; its parents exist by it. */
export function makeFolder(computer: ComputerState, path: string): void {
  const normal = normalisePath(path);
  if (findFile(computer, normal) !== undefined) throw isFile(normal);
  refuseBelowFile(computer, normal);
  const key = keyOf(normal);
  if (entryOf(computer.files.folders, key) === undefined) setEntry(computer.files.folders, key, normal);
}

/** A folder stays when the last thing in it goes. */
export function keepParent(computer: ComputerState, path: string): void {
  const parent = parentOf(path);
  if (parent !== undefined) setEntry(computer.files.folders, keyOf(parent), parent);
}

/** Nothing lies below a file. */
function refuseBelowFile(computer: ComputerState, path: string): void {
  for (let folder = parentOf(path); folder !== undefined; folder = parentOf(folder)) {
    if (findFile(computer, folder) !== undefined) throw isFile(folder);
  }
}

function parentOf(path: string): string | undefined {
  const end = path.lastIndexOf("\\");
  return end <= 2 ? undefined : path.slice(0, end);
}

function emitFile(
  world: World,
  computer: ComputerState,
  change: { readonly path: string; readonly from: string | null; readonly to: string | null },
): void {
  world.emit({ computer: computer.name, subject: "file", name: change.path, from: change.from, to: change.to });
}

function isFolder(path: string): Error {
  return labError({
    id: "PathIsFolder",
    category: "InvalidOperation",
    message: `'${path}' is a folder.`,
    target: path,
  });
}

function isFile(path: string): Error {
  return labError({ id: "PathIsFile", category: "InvalidOperation", message: `'${path}' is a file.`, target: path });
}
