import { getWebsiteState } from "../../cmdlets/web-administration/get-website-state";
import { startWebsite } from "../../cmdlets/web-administration/start-website";
import {
  type AnyStep,
  defineStep,
  type Judgement,
  type ObserveContext,
  open,
  satisfied,
  type Verdict,
} from "../../upgrade/model";
import { secondsAsMs } from "../duration";
import type { Placement } from "../placement";
import { startPool, stopPool } from "./control-pool";
import { isStopped, observePool, type PoolSeen, stateUnlessDown } from "./observe-pool";
import { isSettled, workerAgeMs } from "./worker-age";

export interface PoolStarted extends Placement {
  readonly pool: string;
  readonly site: string;
  readonly title: string;
  /** A page of the application, as the computer itself opens it: a first request shows whether it can live. */
  readonly page: string;
  /** Steps that stop or restart the pool: before them it means nothing that it is started. */
  readonly after: readonly string[];
  readonly deadlineMs: number;
  readonly exposesUsers?: boolean;
}

type Seen = PoolSeen & {
  readonly site: string;
  /** How long the youngest worker process has lived; null: there is none, or this run has not started it. */
  readonly workerAgeMs: number | null;
};

/**
 * The application pool and its site are started (TT-16). A pool that falls back to Stopped is started again, then given up.
 *
 * @example
 * poolStarted({ id: "pool-started", computer: "APP01", rows: ["TT-16"], title: "The pool is started",
 *   pool: "TimeTracker NX", site: "TimeTracker NX", page: "http://localhost/TimeTracker/login",
 *   after: ["pool-stopped"], deadlineMs: 180_000 })
 */
export function poolStarted(given: PoolStarted): AnyStep {
  const { pool, site, computer } = given;
  return defineStep<Seen>({
    id: given.id,
    computer,
    rows: given.rows,
    title: given.title,
    role: { kind: "goal" },
    effect: { pool, site, state: "Started" },
    after: given.after,
    ...(given.exposesUsers === undefined ? {} : { exposesUsers: given.exposesUsers }),
    deadlineMs: given.deadlineMs,
    observe: (context) => look(context, given),
    satisfied: (seen) => startedVerdict(pool, site, seen),
    act: async (context, seen) => {
      const shell = context.on(computer);
      await startPool(context, shell, { name: pool });
      if (seen.site === "Stopped") await startWebsite(shell, { name: site });
    },
    judge: (seen) => startingJudgement(pool, seen),
    retry: { firstDelayMs: secondsAsMs(5), factor: 2, limitMs: secondsAsMs(30) },
    undo: async (context, before) => {
      if (before.state === "Stopped") await stopPool(context, context.on(computer), { name: pool });
    },
    undone: (seen, before) => stoppedAgain(pool, seen, before),
    undoTitle: `stop the application pool "${pool}" if it was stopped before`,
  });
}

async function look(context: ObserveContext, { id, computer, pool, site, page, after }: PoolStarted): Promise<Seen> {
  const shell = context.on(computer);
  const isFresh =
    context.run.before(id) !== undefined || after.some((step) => context.run.evidence(step) !== undefined);
  const age = isFresh ? await workerAgeMs(shell, { pool, page }) : null;
  const seen = await observePool(shell, pool);
  const siteState = await stateUnlessDown(() => getWebsiteState(shell, { name: site }));
  return { ...seen, site: siteState, workerAgeMs: age };
}

function startedVerdict(pool: string, site: string, seen: Seen): Verdict {
  if (seen.state !== "Started") return open(`the application pool "${pool}" is ${seen.state}`);
  if (seen.site !== "Started") return open(`the site "${site}" is ${seen.site}`);
  if (!isSettled(seen.workerAgeMs))
    return open(`the application pool "${pool}" is Started, but its worker process is only some seconds old`);
  return satisfied(`the application pool "${pool}" and the site "${site}" are Started`);
}

function startingJudgement(pool: string, seen: Seen): Judgement {
  if (seen.state !== "Stopped") return { kind: "running", text: `"${pool}" is ${seen.state}` };
  return { kind: "retry", because: `the application pool "${pool}" fell back to Stopped after it had been started` };
}

function stoppedAgain(pool: string, seen: Seen, before: Seen): Verdict {
  if (before.state !== "Stopped" || isStopped(seen)) return satisfied(`the application pool "${pool}" is as before`);
  return open(`the application pool "${pool}" is ${seen.state}, before it was Stopped`);
}
