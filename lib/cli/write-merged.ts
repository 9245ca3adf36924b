import { resolve } from "node:path";
import { CutoverError } from "../errors";
import { diskFiles } from "../node";
import type { Conflict } from "../webconfig";
import type { MergeFiles } from "./read-merge-files";
import type { Session } from "./session";

export interface Merged {
  readonly files: MergeFiles;
  readonly bytes: Uint8Array;
  /** The conflicts that somebody settled. */
  readonly settled: readonly Conflict[];
}

/** Where a merged file went. */
export interface Written {
  /** Where the file that stood there before is kept; missing when there was none, or it was the same already. */
  readonly kept?: string;
}

/** More files than this beside each other are nobody's backups any more. */
const MAX_KEPT = 1000;

/**
 * Writes a merged file as a whole, after its facts were proved against the three versions; a file that stands there
 * is kept beside it.
 *
 * @throws CutoverError WEBCONFIG_MERGE_UNSOUND; what the disk refuses
 */
export async function writeMerged(session: Session, out: string, merged: Merged): Promise<Written> {
  prove(merged);
  const path = resolve(session.folder, out);
  const before = await diskFiles.read(path);
  if (before !== undefined && Buffer.compare(before, merged.bytes) === 0) return {};
  const kept = before === undefined ? undefined : await keep(out, { session, before });
  await diskFiles.write(path, merged.bytes);
  return kept === undefined ? {} : { kept };
}

/** Every change of both sides that nobody disputed is in the result. What a person settled is theirs to know. */
function prove({ files: { base, ours, theirs }, bytes, settled }: Merged): void {
  if (base === undefined || settled.length > 0) return;
  const { verifyMerge } = require("../webconfig") as typeof import("../webconfig");
  const [lost] = verifyMerge({ base, ours, theirs, merged: bytes, conflicts: settled }).missing;
  if (lost !== undefined) {
    throw new CutoverError({ code: "WEBCONFIG_MERGE_UNSOUND", what: `The merged file would not hold ${lost.id}.` });
  }
}

async function keep(
  out: string,
  { session, before }: { readonly session: Session; readonly before: Uint8Array },
): Promise<string> {
  for (let number = 1; number < MAX_KEPT; number++) {
    const kept = `${out}.before${number === 1 ? "" : `-${number}`}`;
    if (await diskFiles.create(resolve(session.folder, kept), before)) return kept;
    const there = await diskFiles.read(resolve(session.folder, kept));
    if (there !== undefined && Buffer.compare(there, before) === 0) return kept;
  }
  throw new CutoverError({ code: "WOULD_OVERWRITE", what: `${out}.before and ${MAX_KEPT} more are in use.` });
}
