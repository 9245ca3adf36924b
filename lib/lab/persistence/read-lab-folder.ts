import type { LabSnapshot } from "../snapshot";
import { readLiveFolder } from "./live-folder";

/**
 * The estate that lies in a live folder, as it was kept last, without owning the folder; undefined when there is none.
 *
 * @throws CutoverError LAB_STATE_DAMAGED
 */
export function readLabFolder(folder: string): LabSnapshot | undefined {
  return readLiveFolder(folder);
}
