import { CutoverError } from "../../errors";
import { type ActContext, type AnyStep, defineStep, open, satisfied, type Verdict } from "../../upgrade/model";
import { hookEffect } from "../hook-effect";
import { observeProgram, type ProgramSeen, programBefore } from "./old-version";
import { hashOfTree } from "./tree-copy";
import type { PutBack, WayBack } from "./way-back";

type Snapshot = WayBack & { readonly kind: "snapshot-hook" };
type Whole = ProgramSeen & { readonly tree: string | null };
type Seen = { readonly now: Whole; readonly before: Whole | null };

/** The operator's hook has put the program back; what it says is not taken for what it did (TT-9b). */
export function snapshotRestored(given: PutBack, way: Snapshot): AnyStep {
  return defineStep<Seen>({
    id: `${given.step}-snapshot`,
    computer: given.computer,
    rows: given.rows,
    title: "The operator's hook has restored the snapshot",
    role: { kind: "goal" },
    effect: { restore: hookEffect(way.restore) },
    deadlineMs: given.deadlineMs,
    observe: async (context) => ({
      now: {
        ...(await observeProgram(context, given)),
        tree: await hashOfTree(context.on(given.computer), given.programFolder),
      },
      before: programBefore(context, given),
    }),
    satisfied: restoredVerdict,
    act: (context) => callHook(context, given, way),
  });
}

export function restoredVerdict({ now, before }: Seen): Verdict {
  if (before === null) return satisfied("nothing was installed by this run");
  if (now.product !== before.product || now.file !== before.file)
    return open(`version ${now.product ?? "(none)"} is installed, before it was ${before.product ?? "(none)"}`);
  if (before.tree !== null && now.tree !== before.tree) return open("the program folder is not as before");
  return satisfied(`version ${before.product ?? "(none)"} is installed, its folder is as before`);
}

async function callHook(context: ActContext, given: PutBack, { restore }: Snapshot): Promise<void> {
  const answer = await context.hook.call({
    target: restore,
    payload: { event: "restore-snapshot", computer: given.computer, runId: context.run.runId ?? null },
    requestId: context.requestId(),
    deadlineMs: given.deadlineMs,
    signal: context.signal,
  });
  if (answer.kind === "ok") return;
  const what = `The hook that restores the snapshot failed: ${answer.message}`;
  throw new CutoverError({ code: "ROLLBACK_HOOK_FAILED", what });
}
