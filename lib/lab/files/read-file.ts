import type { ComputerState } from "../state/computer-state";
import type { World } from "../world/world";
import { fileAt, refuseDenied, refuseLocked } from "./file-access";
import { normalisePath } from "./paths";

/** The bytes of a file. @throws LabError FileNotFound, FileLocked, AccessDenied, PathInvalid */
export function readFile(world: World, computer: ComputerState, path: string): Uint8Array {
  const normal = normalisePath(path);
  refuseDenied(computer, normal, "read");
  const file = fileAt(computer, normal);
  refuseLocked(file, world.now());
  return world.blobs.get(file.sha256);
}

/** The same, only the hash. */
export function hashFile(world: World, computer: ComputerState, path: string): string {
  const normal = normalisePath(path);
  refuseDenied(computer, normal, "read");
  const file = fileAt(computer, normal);
  refuseLocked(file, world.now());
  return file.sha256;
}
