import { restoreCutoverTree } from "../../cmdlets/cutover/restore-cutover-tree";
import { CutoverError } from "../../errors";
import { type ActContext, type AnyStep, defineStep, type ObserveContext, open, satisfied } from "../../upgrade/model";
import { hashOfTree, observeTreeCopy, type TreeCopySeen, treeCopyVerdict } from "./tree-copy";
import type { PutBack } from "./way-back";

type Seen = TreeCopySeen & { readonly now: string | null };

/** The program folder is the copy again, file by file; what the new version added is gone (TT-9b). */
export function filesRestored(given: PutBack): AnyStep {
  return defineStep<Seen>({
    id: `${given.step}-files`,
    computer: given.computer,
    rows: given.rows,
    title: `${given.programFolder} is as its copy has it, byte for byte`,
    role: { kind: "goal" },
    effect: { folder: given.programFolder },
    deadlineMs: given.deadlineMs,
    observe: (context) => look(context, given),
    satisfied: ({ record, now }) =>
      record !== null && now === record.sha256
        ? satisfied(`${record.files} files, all with the hashes of the copy`)
        : open("it differs from the copy"),
    act: (context, seen) => restore(context, given, seen),
  });
}

async function look(context: ObserveContext, { computer, treeStep, programFolder }: PutBack): Promise<Seen> {
  const copy = await observeTreeCopy(context, computer, treeStep);
  return { ...copy, now: await hashOfTree(context.on(computer), programFolder) };
}

async function restore(
  context: ActContext,
  { computer, programFolder, deadlineMs }: PutBack,
  seen: Seen,
): Promise<void> {
  const verdict = treeCopyVerdict(seen);
  if (seen.record === null || verdict.kind !== "satisfied")
    throw new CutoverError({ code: "COPY_NOT_FAITHFUL", what: `${programFolder}: ${verdict.because}.` });
  const places = { source: seen.record.path, destination: programFolder };
  await restoreCutoverTree(context.on(computer), places, { deadlineMs });
}
