import type { Clock, Random } from "../../shell";

/** An id for a run: sorts by time, fit for a folder's name, e.g. "20261121T133717123-1a2b3c". */
export function newRunId(at: { readonly clock: Clock; readonly random: Random }): string {
  const time = new Date(at.clock.now()).toISOString().replace(/[-:.Z]/g, "");
  return `${time}-${Buffer.from(at.random.bytes(3)).toString("hex")}`;
}
