import {
  type AnyStep,
  defineStep,
  type Judgement,
  type ObserveContext,
  open,
  satisfied,
  type Verdict,
} from "../../upgrade/model";
import type { WindowPlacement } from "../placement";
import { startPool, stopPool } from "./control-pool";
import { isComingUp, isStopped, observePool, type PoolSeen } from "./observe-pool";
import { isSettled, workerAgeMs } from "./worker-age";

/** What is stopped, and how long it may take. */
export interface PoolStopped extends WindowPlacement {
  readonly pool: string;
  /** A page of the application, as the computer itself opens it. */
  readonly page: string;
  readonly deadlineMs: number;
  /** A second look at the same window, which holds it but leaves the start to the first. */
  readonly holdsOnly?: boolean;
  readonly after?: readonly string[];
}

type Seen = PoolSeen & {
  /** Once this run has stopped the pool and it is started again: how long its youngest worker process has lived. */
  readonly workerAgeMs: number | null;
};

/**
 * The application pool is stopped and its worker process is gone; at the end of the window it is started again if it
 * ran before (TT-7).
 *
 * @example
 * poolStopped({ id: "pool-stopped", computer: "APP01", rows: ["TT-7"], serves: ["product-version"],
 *   until: "pool-started", pool: "TimeTracker NX", page: "http://localhost/TimeTracker/login",
 *   deadlineMs: 180_000 })
 */
export function poolStopped(given: PoolStopped): AnyStep {
  const { pool, holdsOnly = false, until, serves, ...place } = given;
  const putBack = {
    undo: async (context: Parameters<typeof startPool>[0], before: Seen) => {
      if (stateBefore(before) === "Started") await startPool(context, context.on(given.computer), { name: pool });
    },
    undone: (seen: Seen, before: Seen) => sameAsBefore(pool, seen, before),
    undoTitle: `start the application pool "${pool}" again`,
  };
  return defineStep<Seen>({
    id: place.id,
    computer: place.computer,
    rows: place.rows,
    title: holdsOnly ? `Application pool "${pool}" is still stopped` : `Application pool "${pool}" is stopped`,
    role: { kind: "window", until, serves },
    effect: { pool, state: "Stopped" },
    ...(given.after === undefined ? {} : { after: given.after }),
    deadlineMs: given.deadlineMs,
    observe: (context) => look(context, given),
    satisfied: (seen) => stoppedVerdict(pool, seen),
    tellsBefore: (seen) => !isComingUp(seen),
    act: async (context) => stopPool(context, context.on(given.computer), { name: pool }),
    judge: (seen) => stoppingJudgement(pool, seen),
    ...(holdsOnly ? { release: async () => {}, released: () => satisfied("its start is a later step's") } : putBack),
  });
}

async function look(context: ObserveContext, { id, computer, pool, page }: PoolStopped): Promise<Seen> {
  const shell = context.on(computer);
  const seen = await observePool(shell, pool);
  const isBack = seen.state === "Started" && context.run.before(id) !== undefined;
  if (!isBack) return { ...seen, workerAgeMs: null };
  const age = await workerAgeMs(shell, { pool, page });
  return { ...(await observePool(shell, pool)), workerAgeMs: age };
}

function stoppedVerdict(pool: string, seen: PoolSeen): Verdict {
  if (isStopped(seen)) return satisfied(`the application pool "${pool}" is Stopped and has no worker process`);
  if (seen.state === "Stopped")
    return open(`the application pool "${pool}" is Stopped, but ${seen.workers} worker process(es) still run`);
  return open(`the application pool "${pool}" is ${seen.state}`);
}

function stoppingJudgement(pool: string, seen: PoolSeen): Judgement {
  const text = `"${pool}" is ${seen.state}, ${seen.workers} worker process(es)`;
  // Somebody, or IIS itself after a restart, may have started it after it was told to stop.
  if (seen.state === "Started") return { kind: "retry", because: text, code: "APPLICATION_NOT_STOPPED" };
  return { kind: "running", text, code: "APPLICATION_NOT_STOPPED" };
}

/** What it was, or was on its way to; a pool that IIS was about to start, or could not show yet, is one that runs. */
const stateBefore = ({ state }: Seen): "Started" | "Stopped" =>
  state === "Stopped" || state === "Stopping" ? "Stopped" : "Started";

function sameAsBefore(pool: string, seen: Seen, before: Seen): Verdict {
  if (seen.state === "Started" && !isSettled(seen.workerAgeMs))
    return open(`the application pool "${pool}" is Started, but its worker process is only some seconds old`);
  const wanted = stateBefore(before);
  return seen.state === wanted
    ? satisfied(`the application pool "${pool}" is ${wanted}, as before`)
    : open(`the application pool "${pool}" is ${seen.state}, before it was ${wanted}`);
}
