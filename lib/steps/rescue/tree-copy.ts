import { copyCutoverTree } from "../../cmdlets/cutover/copy-cutover-tree";
import { getCutoverManifest } from "../../cmdlets/cutover/get-cutover-manifest";
import { CutoverError } from "../../errors";
import type { Shell } from "../../shell";
import { CommandFailure, errorIdOf } from "../../shell";
import {
  type ActContext,
  type AnyStep,
  defineStep,
  type ObserveContext,
  open,
  satisfied,
  unknown,
  type Verdict,
} from "../../upgrade/model";
import type { ServingPlacement } from "../placement";
import { readRecord, saveRecord } from "../record-artefact";

export interface TreeCopy extends ServingPlacement {
  readonly source: string;
  /** Folder below which each run makes its own copy. */
  readonly folder: string;
  readonly deadlineMs: number;
  /** Refuses a copy of what somebody has begun to overwrite meanwhile. */
  readonly requireUntouched?: (context: ActContext) => Promise<void>;
}

/** The proof of a copy: where it lies and the hash over its manifest. */
export type TreeCopyRecord = {
  readonly source: string;
  readonly path: string;
  readonly sha256: string;
  readonly files: number;
};
export type TreeCopySeen = { readonly record: TreeCopyRecord | null; readonly found: string | null };

export const treeCopyArtefact = (step: string): string => `${step}.json`;

/**
 * The folder that the installer replaces lies in a copy, every file with its hash (TT-9b).
 *
 * @example
 * treeCopy({ id: "copied", computer: "APP01", rows: ["TT-9b"], serves: ["product-version"], source: "C:\\App",
 *   folder: "D:\\Backup", deadlineMs: 3_600_000 })
 */
export function treeCopy(given: TreeCopy): AnyStep {
  return defineStep<TreeCopySeen>({
    id: given.id,
    computer: given.computer,
    rows: given.rows,
    title: `${given.source} is copied`,
    role: { kind: "once", serves: given.serves },
    effect: { source: given.source, folder: given.folder },
    deadlineMs: given.deadlineMs,
    observe: (context) => observeTreeCopy(context, given.computer, given.id),
    satisfied: treeCopyVerdict,
    act: async (context) => {
      const shell = context.on(given.computer);
      const path = `${given.folder}\\${context.run.runId ?? "run"}\\${given.id}`;
      const original = await getCutoverManifest(shell, { path: given.source });
      const parameters = { source: given.source, destination: path };
      const copy = await copyCutoverTree(shell, parameters, { deadlineMs: given.deadlineMs });
      if (copy.sha256 !== original.sha256) throw unfaithful(given.source, path);
      await given.requireUntouched?.(context);
      const record: TreeCopyRecord = { source: given.source, path, sha256: copy.sha256, files: copy.files };
      await saveRecord(context, treeCopyArtefact(given.id), record);
    },
  });
}

export async function observeTreeCopy(context: ObserveContext, computer: string, step: string): Promise<TreeCopySeen> {
  const record = await readRecord<TreeCopyRecord>(context, treeCopyArtefact(step));
  return { record, found: record === null ? null : await hashOfTree(context.on(computer), record.path) };
}

/** The hash over the manifest of a folder; null when there is no such folder. */
export async function hashOfTree(shell: Shell, path: string): Promise<string | null> {
  try {
    return (await getCutoverManifest(shell, { path })).sha256;
  } catch (thrown) {
    if (thrown instanceof CommandFailure && errorIdOf(thrown.error) === "DirectoryNotFound") return null;
    throw thrown;
  }
}

export function treeCopyVerdict({ record, found }: TreeCopySeen): Verdict {
  if (record === null) return open("no copy has been made in this run");
  if (found === record.sha256) return satisfied(`${record.files} files in ${record.path}, all with their hashes`);
  return unknown(`the copy ${record.path} ${found === null ? "has been removed" : "was changed"} after it was made`);
}

function unfaithful(source: string, path: string): CutoverError {
  return new CutoverError({ code: "COPY_NOT_FAITHFUL", what: `The copy of ${source} in ${path} differs from it.` });
}
