import { startWebAppPool } from "../../cmdlets/web-administration/start-web-app-pool";
import { stopWebAppPool } from "../../cmdlets/web-administration/stop-web-app-pool";
import { CutoverError } from "../../errors";
import type { Shell } from "../../shell";
import type { ActContext } from "../../upgrade/model";
import { IIS_DOWN, observePool } from "./observe-pool";

/** IIS refuses a command while the pool is in a transition or WAS starts; nothing has happened then (QUIRKS, WebAdministration). */
const IN_TRANSITION = /0x8007042[56]/i;
const FIRST_DELAY_MS = 1000;
const MAX_TRIES = 8;

export interface Pool {
  readonly name: string;
}

/** Asks the pool to stop unless it is stopped or stopping. Returns before it has stopped. */
export async function stopPool(context: ActContext, shell: Shell, pool: Pool): Promise<void> {
  await control(context, shell, pool, {
    done: ["Stopped", "Stopping", IIS_DOWN],
    send: () => stopWebAppPool(shell, pool),
  });
}

/** Asks the pool to start unless it is started or starting. Returns before it has started. */
export async function startPool(context: ActContext, shell: Shell, pool: Pool): Promise<void> {
  await control(context, shell, pool, { done: ["Started", "Starting"], send: () => startWebAppPool(shell, pool) });
}

interface Order {
  readonly done: readonly string[];
  readonly send: () => Promise<unknown>;
}

async function control(context: ActContext, shell: Shell, pool: Pool, order: Order): Promise<void> {
  const isDone = async () => order.done.includes((await observePool(shell, pool.name)).state);
  await orderIis(context, order.send, isDone);
}

/**
 * Gives an order to IIS unless what it asks for is so. IIS may refuse it while a pool is in a transition; then it is given
 * again, some times.
 */
export async function orderIis(
  context: ActContext,
  send: () => Promise<unknown>,
  isDone: () => Promise<boolean> = async () => false,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    if (await isDone()) return;
    try {
      await send();
      return;
    } catch (thrown) {
      // It may have become so between the look and the order; IIS throws then as well.
      if (await isDone()) return;
      if (!isInTransition(thrown) || tries >= MAX_TRIES) throw thrown;
    }
    await context.clock.sleep(FIRST_DELAY_MS * 2 ** (tries - 1), context.signal);
  }
}

function isInTransition(thrown: unknown): boolean {
  return thrown instanceof CutoverError && IN_TRANSITION.test(thrown.what);
}
