import { getWebApplication } from "../../cmdlets/web-administration/get-web-application";
import { getWebsite } from "../../cmdlets/web-administration/get-website";
import { removeWebAppPool } from "../../cmdlets/web-administration/remove-web-app-pool";
import { CutoverError } from "../../errors";
import type { Shell } from "../../shell";
import { type AnyStep, defineStep, open, satisfied } from "../../upgrade/model";
import { isStopped, startPool, stopPool } from "../app-pool";
import { secondsAsMs } from "../duration";
import type { Placement } from "../placement";
import { observeDeclaredPool } from "./pool-declared";

export interface PoolAbsent extends Placement {
  readonly pool: string;
  readonly deadlineMs: number;
}

type Seen = { readonly exists: boolean; readonly state: string; readonly workers: number };

/**
 * An application pool is not there. It is stopped first; one that an application still uses is not removed.
 *
 * @throws CutoverError POOL_IN_USE
 * @example poolAbsent({ id: "pool", computer: "APP01", rows: [], pool: "Shop", deadlineMs: 180_000 })
 */
export function poolAbsent({ pool, ...given }: PoolAbsent): AnyStep {
  return defineStep<Seen>({
    ...given,
    title: `Application pool "${pool}" is removed`,
    role: { kind: "goal" },
    effect: { pool, exists: false },
    observe: async (context) => {
      const shell = context.on(given.computer);
      const { exists, state, workers } = await observeDeclaredPool(shell, pool, []);
      if (exists) await refuseUsed(shell, pool);
      return { exists, state, workers };
    },
    satisfied: ({ exists }) =>
      exists ? open(`the application pool "${pool}" is there`) : satisfied(`there is no application pool "${pool}"`),
    act: async (context, seen) => {
      const shell = context.on(given.computer);
      if (!isStopped(seen)) return stopPool(context, shell, { name: pool });
      await removeWebAppPool(shell, { name: pool });
    },
    // Stopped first, removed at the next turn.
    judge: (seen) =>
      isStopped(seen) ? { kind: "retry", because: "it is stopped" } : { kind: "running", text: `it is ${seen.state}` },
    retry: { firstDelayMs: secondsAsMs(1), factor: 1, limitMs: secondsAsMs(1) },
    // Stopped for a removal that failed.
    undo: async (context, before) => {
      const shell = context.on(given.computer);
      const now = await observeDeclaredPool(shell, pool, []);
      if (now.exists && before.state === "Started") await startPool(context, shell, { name: pool });
    },
    undone: (now, before) =>
      now.exists === before.exists && now.state === before.state
        ? satisfied(`the application pool "${pool}" is ${now.state}`)
        : open(`the application pool "${pool}" ${now.exists ? `is ${now.state}` : "is not there"}`),
    undoTitle: "start it again if it was started and is still there",
  });
}

async function refuseUsed(shell: Shell, pool: string): Promise<void> {
  const isThis = (one: { readonly applicationPool: string }) =>
    one.applicationPool.toLowerCase() === pool.toLowerCase();
  const sites = (await getWebsite(shell)).filter(isThis).map(({ name }) => `the site "${name}"`);
  const applications = (await getWebApplication(shell)).filter(isThis).map(({ path }) => `the application ${path}`);
  const users = [...sites, ...applications];
  if (users.length === 0) return;
  const what = `The application pool "${pool}" of ${shell.computer} is used by ${users.join(", ")}.`;
  throw new CutoverError({ code: "POOL_IN_USE", what, details: { pool } });
}
