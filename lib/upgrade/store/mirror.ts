import type { Files } from "../../shell";
import { sameBytes } from "./same-bytes";

/**
 * Makes the journal on the operator's disk the same as the target's: what it lacks is added, and a damaged or foreign
 * one is replaced as a whole. Gives what was done.
 */
export async function rebuildMirror(
  files: Files,
  at: { readonly folder: string; readonly runId: string; readonly journal: Uint8Array },
): Promise<"kept" | "extended" | "rebuilt"> {
  const path = `${at.folder}/${at.runId}/journal.jsonl`;
  const mirrored = await files.read(path);
  if (sameBytes(mirrored, at.journal)) return "kept";
  const isPrefix = mirrored !== undefined && sameBytes(mirrored, at.journal.subarray(0, mirrored.length));
  if (isPrefix) await files.append(path, at.journal.subarray(mirrored.length));
  else await files.write(path, at.journal);
  return isPrefix ? "extended" : "rebuilt";
}
