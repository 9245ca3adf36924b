import { resolve } from "node:path";
import { diskFiles } from "../../node";
import type { Session } from "../session";
import { type Written, writeMerged } from "../write-merged";
import { decisionsText } from "./decisions-text";
import type { Resolution } from "./resolution";

export interface ResolutionPaths {
  readonly out: string;
  readonly decisions: string;
}

/** Whether anything was in dispute; where nothing was, there are no decisions to be kept. */
export function isDisputed({ initial }: Resolution): boolean {
  return initial.length > 0;
}

/** Writes the decisions, and the result where nothing is open any more. */
export async function saveResolution(
  session: Session,
  resolution: Resolution,
  paths: ResolutionPaths,
): Promise<Written> {
  const { files, decisions, result } = resolution;
  // The decisions are a person's work: they are safe before anything else can go wrong.
  if (isDisputed(resolution)) {
    await diskFiles.write(resolve(session.folder, paths.decisions), Buffer.from(decisionsText(decisions)));
  }
  if (result.kind !== "merged") return {};
  return writeMerged(session, paths.out, { files, bytes: result.bytes, settled: result.settled });
}
