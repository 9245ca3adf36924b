import { type AnyStep, defineStep, type Judgement, open, satisfied, type Verdict } from "../../upgrade/model";
import type { WindowPlacement } from "../placement";
import { startPool, stopPool } from "./control-pool";
import { isStopped, observePool, type PoolSeen } from "./observe-pool";

/** What is stopped, and how long it may take. */
export interface PoolStopped extends WindowPlacement {
  readonly pool: string;
  readonly deadlineMs: number;
  /** A second look at the same window, which holds it but leaves the start to the first. */
  readonly holdsOnly?: boolean;
  readonly after?: readonly string[];
}

/**
 * The application pool is stopped and its worker process is gone; at the end of the window it is started again if it
 * ran before (TT-7).
 */
export function poolStopped(given: PoolStopped): AnyStep {
  const { pool, holdsOnly = false, until, serves, ...place } = given;
  const putBack = {
    undo: async (context: Parameters<typeof startPool>[0], before: PoolSeen) => {
      if (before.state === "Started") await startPool(context, context.on(given.computer), { name: pool });
    },
    undone: (seen: PoolSeen, before: PoolSeen) => sameAsBefore(pool, seen, before),
    undoTitle: `start the application pool "${pool}" again`,
  };
  return defineStep<PoolSeen>({
    id: place.id,
    computer: place.computer,
    rows: place.rows,
    title: holdsOnly ? `Application pool "${pool}" is still stopped` : `Application pool "${pool}" is stopped`,
    role: { kind: "window", until, serves },
    effect: { pool, state: "Stopped" },
    ...(given.after === undefined ? {} : { after: given.after }),
    deadlineMs: given.deadlineMs,
    observe: (context) => observePool(context.on(given.computer), pool),
    satisfied: (seen) => stoppedVerdict(pool, seen),
    act: async (context) => stopPool(context, context.on(given.computer), { name: pool }),
    judge: (seen) => stoppingJudgement(pool, seen),
    ...(holdsOnly ? { release: async () => {}, released: () => satisfied("its start is a later step's") } : putBack),
  });
}

function stoppedVerdict(pool: string, seen: PoolSeen): Verdict {
  if (isStopped(seen)) return satisfied(`the application pool "${pool}" is Stopped and has no worker process`);
  if (seen.state === "Stopped")
    return open(`the application pool "${pool}" is Stopped, but ${seen.workers} worker process(es) still run`);
  return open(`the application pool "${pool}" is ${seen.state}`);
}

function stoppingJudgement(pool: string, seen: PoolSeen): Judgement {
  return { kind: "running", text: `"${pool}" is ${seen.state}, ${seen.workers} worker process(es)` };
}

function sameAsBefore(pool: string, seen: PoolSeen, before: PoolSeen): Verdict {
  const wanted = before.state === "Started" ? "Started" : "Stopped";
  return seen.state === wanted
    ? satisfied(`the application pool "${pool}" is ${wanted}, as before`)
    : open(`the application pool "${pool}" is ${seen.state}, before it was ${before.state}`);
}
