import { createHash } from "node:crypto";
import { getCutoverFile } from "../../cmdlets/cutover/get-cutover-file";
import { getCutoverProduct } from "../../cmdlets/cutover/get-cutover-product";
import { CutoverError } from "../../errors";
import type { Answers, ObserveContext } from "../../upgrade/model";
import { check, type MergeResult, merge } from "../../webconfig";
import { sameVersion } from "../version";
import { type ConflictSeen, conflictsSeen, decisionsOf } from "./conflict-gates";
import { type MergedFiles, mergedArtefact } from "./merged-files";

export type MergeSeen = {
  /** The version that overwrites the file is installed. */
  readonly isNewVersion: boolean;
  /** Hash of the file saved in this run; null: this run has saved none, so it overwrites none. */
  readonly saved: string | null;
  readonly current: string | null;
  /** The file on disk is one that this run has written as the result of the merge. */
  readonly isMerged: boolean;
  readonly conflicts: readonly ConflictSeen[];
  /** What was brought over, in words. */
  readonly applied: readonly string[];
  readonly notes: readonly string[];
  /** Hash of the merged file; null while a conflict is open or there is nothing to merge. */
  readonly result: string | null;
  /** Why there can be no merge. */
  readonly problem: string | null;
};

/** What was seen, with the bytes that are too many for a journal. */
export interface MergeLook {
  readonly seen: MergeSeen;
  readonly current: Uint8Array | undefined;
  readonly result: Uint8Array | undefined;
}

const nothing = { conflicts: [], applied: [], notes: [], result: null, problem: null, isMerged: false } as const;

export async function lookAtMerge(context: ObserveContext, given: MergedFiles): Promise<MergeLook> {
  const shell = context.on(given.computer);
  const products = await getCutoverProduct(shell, { name: given.product });
  const isNewVersion = sameVersion(products.at(0)?.version ?? null, given.version);
  const ours = await context.readArtefact(given.saved);
  const file = await getCutoverFile(shell, { path: given.path });
  const theirs = file.content ?? undefined;
  const facts = { isNewVersion, saved: ours === undefined ? null : sha256(ours), current: file.sha256 };
  if (ours === undefined || !isNewVersion)
    return { seen: { ...facts, ...nothing }, current: theirs, result: undefined };
  if (theirs === undefined) {
    const seen = { ...facts, ...nothing, problem: `${given.path} does not exist` };
    return { seen, current: theirs, result: undefined };
  }
  const isMerged = file.sha256 !== null && context.run.artefact(mergedArtefact(file.sha256)) !== undefined;
  if (isMerged)
    return { seen: { ...facts, ...nothing, isMerged, result: file.sha256 }, current: theirs, result: theirs };
  const base = given.oldDefault === undefined ? undefined : await context.readArtefact(given.oldDefault);
  const merged = tryMerge({ base, ours, theirs }, given, context.run.answers);
  return { seen: { ...facts, ...nothing, ...merged.seen }, current: theirs, result: merged.result };
}

interface Versions {
  readonly base: Uint8Array | undefined;
  readonly ours: Uint8Array;
  readonly theirs: Uint8Array;
}

type Tried = { readonly seen: Partial<MergeSeen>; readonly result: Uint8Array | undefined };

/** Merges, first without decisions to learn the conflicts, then with them. Pure. */
export function tryMerge({ base, ours, theirs }: Versions, given: MergedFiles, answers: Answers): Tried {
  const versions = { ours, theirs, ...(base === undefined ? {} : { base }) };
  try {
    const first = merge(versions);
    if (first.kind === "merged") return judged([], first);
    const conflicts = conflictsSeen(first.conflicts, given, answers);
    const decisions = decisionsOf(conflicts);
    if (decisions === undefined) return { seen: { conflicts, ...told(first) }, result: undefined };
    return judged(conflicts, merge({ ...versions, decisions }));
  } catch (thrown) {
    if (!(thrown instanceof CutoverError)) throw thrown;
    return { seen: { problem: thrown.what }, result: undefined };
  }
}

function judged(conflicts: readonly ConflictSeen[], merged: MergeResult): Tried {
  const seen = { conflicts, ...told(merged) };
  if (merged.kind === "conflicts")
    return { seen: { ...seen, problem: "conflicts are left although each was decided" }, result: undefined };
  const [error] = check(merged.bytes).filter((finding) => finding.severity === "error");
  if (error === undefined) return { seen: { ...seen, result: sha256(merged.bytes) }, result: merged.bytes };
  const problem = `the merged file would not work: line ${error.line}, column ${error.column}: ${error.message}`;
  return { seen: { ...seen, problem }, result: undefined };
}

function told(merged: MergeResult): Pick<MergeSeen, "applied" | "notes"> {
  return { applied: merged.applied.map(({ kind, path }) => `${kind} ${path}`), notes: merged.notes };
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
