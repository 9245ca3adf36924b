import type { ComputerState } from "../state/computer-state";
import { entryOf } from "../state/table";
import { labError } from "../world/lab-error";
import type { DriveState } from "./drive-state";
import { driveOf } from "./paths";

/** The drive of a path. @throws LabError DriveNotFound */
export function driveFor(computer: ComputerState, path: string): DriveState {
  const name = driveOf(path);
  const drive = entryOf(computer.drives, name);
  if (drive !== undefined) return drive;
  throw labError({
    id: "DriveNotFound",
    category: "ObjectNotFound",
    message: `Cannot find drive. A drive with the name '${name.slice(0, 1)}' does not exist.`,
    target: name,
  });
}

/** Takes space from the drive of a path (a negative number gives it back). @throws LabError DiskFull; nothing is taken then. */
export function takeSpace(computer: ComputerState, path: string, bytes: number): void {
  const drive = driveFor(computer, path);
  if (bytes > drive.freeBytes) {
    throw labError({
      id: "DiskFull",
      category: "WriteError",
      message: `There is not enough space on the disk: ${path} needs ${bytes} bytes, ${driveOf(path)} has ${drive.freeBytes}.`,
      target: path,
      hresult: -2147024784,
    });
  }
  drive.freeBytes -= bytes;
}
