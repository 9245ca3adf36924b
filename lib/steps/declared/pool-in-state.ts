import { type AnyStep, defineStep, open, satisfied, type Verdict } from "../../upgrade/model";
import { isStopped, observePool, type PoolSeen, startPool, stopPool } from "../app-pool";
import { secondsAsMs } from "../duration";
import type { Placement } from "../placement";

export interface PoolInState extends Placement {
  readonly pool: string;
  readonly state: "Started" | "Stopped";
  readonly deadlineMs: number;
}

/**
 * An application pool is Started, or Stopped without a worker process.
 *
 * @example poolInState({ id: "pool", computer: "APP01", rows: [], pool: "Shop", state: "Started", deadlineMs: 180_000 })
 */
export function poolInState(given: PoolInState): AnyStep {
  const { computer, pool, state } = given;
  const bring = { Started: startPool, Stopped: stopPool };
  return defineStep<PoolSeen>({
    ...given,
    title: `Application pool "${pool}" is ${state}`,
    role: { kind: "goal" },
    effect: { pool, state },
    observe: (context) => observePool(context.on(computer), pool),
    satisfied: (seen) => poolVerdict(given, seen),
    act: (context) => bring[state](context, context.on(computer), { name: pool }),
    judge: (seen) => {
      if (seen.state !== (state === "Started" ? "Stopped" : "Started"))
        return { kind: "running", text: `it is ${seen.state}` };
      return { kind: "retry", because: `it fell back to ${seen.state}` };
    },
    retry: { firstDelayMs: secondsAsMs(5), factor: 2, limitMs: secondsAsMs(30) },
    undo: async (context, before) => {
      const was = before.state === "Started" || before.state === "Stopped" ? before.state : undefined;
      if (was !== undefined) await bring[was](context, context.on(computer), { name: pool });
    },
    undone: (seen, before) =>
      seen.state === before.state ? satisfied(`it is ${seen.state} as before`) : open(`it is ${seen.state}`),
    undoTitle: "put it back into the state that it had",
  });
}

function poolVerdict({ pool, state }: PoolInState, seen: PoolSeen): Verdict {
  const isReached = state === "Started" ? seen.state === "Started" : isStopped(seen);
  if (isReached) return satisfied(`the application pool "${pool}" is ${seen.state}`);
  const workers = seen.workers > 0 ? ` and has ${seen.workers} worker process(es)` : "";
  return open(`the application pool "${pool}" is ${seen.state}${workers}`);
}
