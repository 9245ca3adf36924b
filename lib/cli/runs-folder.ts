import { join } from "node:path";
import type { Estate } from "../estate";

/** Where the runs of an upgrade file lie on the operator's disk. */
export function runsFolderOf(estate: Pick<Estate, "folder">): string {
  return join(estate.folder, ".cutover", "runs");
}
