import type { ComputerState } from "../state/computer-state";
import { entryOf, keyOf } from "../state/table";
import { labError } from "../world/lab-error";
import type { FileState } from "./file-state";
import { keyBelow } from "./paths";

/** The file at a normalised path, or undefined. */
export function findFile(computer: ComputerState, path: string): FileState | undefined {
  return entryOf(computer.files.entries, keyOf(path));
}

/** The file at a normalised path. @throws LabError FileNotFound */
export function fileAt(computer: ComputerState, path: string): FileState {
  const file = findFile(computer, path);
  if (file !== undefined) return file;
  throw labError({
    id: "FileNotFound",
    category: "ObjectNotFound",
    message: `Could not find file '${path}'.`,
    target: path,
  });
}

/** Whether there is a folder: made as such, or with files below. */
export function folderExists(computer: ComputerState, folder: string): boolean {
  if (entryOf(computer.files.folders, keyOf(folder)) !== undefined) return true;
  const below = keyBelow(folder);
  for (const key in computer.files.entries) if (key.startsWith(below)) return true;
  for (const key in computer.files.folders) if (key.startsWith(below)) return true;
  return false;
}

/** @throws LabError FileLocked while somebody else holds the file. */
export function refuseLocked(file: FileState, now: number): void {
  const { lockedUntil } = file;
  if (lockedUntil === undefined || (lockedUntil !== null && lockedUntil <= now)) return;
  throw labError({
    id: "FileLocked",
    category: "ResourceBusy",
    message: `The process cannot access the file '${file.path}' because it is being used by another process.`,
    target: file.path,
    hresult: -2147024864,
  });
}

/** @throws LabError AccessDenied where the account may not do that. */
export function refuseDenied(computer: ComputerState, path: string, wish: "read" | "write"): void {
  const key = `${keyOf(path)}\\`;
  for (const [folder, denied] of Object.entries(computer.files.denied)) {
    if (!key.startsWith(keyBelow(folder)) || (denied !== "all" && denied !== wish)) continue;
    throw labError({
      id: "AccessDenied",
      category: "PermissionDenied",
      message: `Access to the path '${path}' is denied.`,
      target: path,
      hresult: -2147024891,
    });
  }
}
