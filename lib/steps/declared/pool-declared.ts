import { newWebAppPool } from "../../cmdlets/web-administration/new-web-app-pool";
import { removeWebAppPool } from "../../cmdlets/web-administration/remove-web-app-pool";
import { isCutoverError } from "../../errors";
import type { Shell } from "../../shell";
import {
  type ActContext,
  type AnyStep,
  defineStep,
  type Judgement,
  open,
  satisfied,
  type Verdict,
} from "../../upgrade/model";
import { isStopped, observePool, startPool, stopPool } from "../app-pool";
import { secondsAsMs } from "../duration";
import type { Placement } from "../placement";
import {
  asBefore,
  differenceTexts,
  differing,
  type IisSetting,
  readSettings,
  type SettingsSeen,
  writeSettings,
} from "./iis-settings";
import { type PoolSettings, poolSettings } from "./pool-settings";

export interface PoolDeclared extends Placement {
  /** Name of the pool, without double quotes. */
  readonly pool: string;
  readonly state: "Started" | "Stopped";
  readonly settings: PoolSettings;
  readonly deadlineMs: number;
}

export type PoolDeclaredSeen = {
  readonly exists: boolean;
  readonly state: string;
  readonly workers: number;
  readonly settings: SettingsSeen;
};

const ABSENT: PoolDeclaredSeen = { exists: false, state: "", workers: 0, settings: {} };

/**
 * An application pool is there with its settings, Started, or Stopped without a worker process. A missing one is made.
 *
 * @example
 * poolDeclared({ id: "pool", computer: "APP01", rows: [], pool: "Shop", state: "Started",
 *   settings: { startMode: "AlwaysRunning" }, deadlineMs: 180_000 })
 */
export function poolDeclared(given: PoolDeclared): AnyStep {
  const { computer, pool, state } = given;
  const settings = poolSettings(pool, given.settings);
  return defineStep<PoolDeclaredSeen>({
    id: given.id,
    computer,
    rows: given.rows,
    title: `Application pool "${pool}" is ${state}${settings.length === 0 ? "" : " with its settings"}`,
    role: { kind: "goal" },
    effect: { pool, state, ...Object.fromEntries(settings.map(({ name, value }) => [name, value])) },
    deadlineMs: given.deadlineMs,
    observe: (context) => observeDeclaredPool(context.on(computer), pool, settings),
    satisfied: (seen) => poolVerdict(given, settings, seen),
    act: async (context, seen) => {
      const shell = context.on(computer);
      if (!seen.exists) await newWebAppPool(shell, { name: pool });
      await writeSettings(context, shell, differing(settings, await readSettings(shell, settings)));
      await bring(context, shell, { pool, state });
    },
    judge: (seen) => poolJudgement(given, settings, seen),
    retry: { firstDelayMs: secondsAsMs(5), factor: 2, limitMs: secondsAsMs(30) },
    undo: async (context, before) => {
      const shell = context.on(computer);
      const now = await observeDeclaredPool(shell, pool, settings);
      if (!now.exists) return;
      if (!before.exists) return void (await removeWebAppPool(shell, { name: pool }));
      await writeSettings(context, shell, differing(asBefore(settings, before.settings), now.settings));
      await bring(context, shell, { pool, state: before.state });
    },
    undone: (seen, before) => undoneVerdict(settings, seen, before),
    undoTitle: "remove it if it was not there, else put its settings and its state back",
  });
}

/** The pool as it is; one that is not there is no error. Reads only. */
export async function observeDeclaredPool(
  shell: Shell,
  pool: string,
  settings: readonly IisSetting[],
): Promise<PoolDeclaredSeen> {
  try {
    const { state, workers } = await observePool(shell, pool);
    return { exists: true, state, workers, settings: await readSettings(shell, settings) };
  } catch (thrown) {
    if (isCutoverError(thrown, "POOL_NOT_FOUND")) return ABSENT;
    throw thrown;
  }
}

async function bring(
  context: ActContext,
  shell: Shell,
  { pool, state }: { readonly pool: string; readonly state: string },
): Promise<void> {
  if (state === "Started") await startPool(context, shell, { name: pool });
  if (state === "Stopped") await stopPool(context, shell, { name: pool });
}

function poolVerdict({ pool, state }: PoolDeclared, settings: readonly IisSetting[], seen: PoolDeclaredSeen): Verdict {
  if (!seen.exists) return open(`there is no application pool "${pool}"; it is made`);
  const workers = seen.workers > 0 ? ` and has ${seen.workers} worker process(es)` : "";
  const stateTexts = isInState(state, seen) ? [] : [`it is ${seen.state}${state === "Stopped" ? workers : ""}`];
  const texts = [...differenceTexts(settings, seen.settings), ...stateTexts];
  if (texts.length > 0) return open(`the application pool "${pool}": ${texts.join("; ")}`);
  return satisfied(
    `the application pool "${pool}" is ${seen.state}${settings.length === 0 ? "" : " with its settings"}`,
  );
}

const isInState = (state: string, seen: PoolDeclaredSeen): boolean =>
  state === "Started" ? seen.state === "Started" : isStopped(seen);

function poolJudgement({ state }: PoolDeclared, settings: readonly IisSetting[], seen: PoolDeclaredSeen): Judgement {
  if (!seen.exists) return { kind: "retry", because: "it is gone again" };
  const texts = differenceTexts(settings, seen.settings);
  if (texts.length > 0) return { kind: "retry", because: texts.join("; ") };
  if (seen.state !== (state === "Started" ? "Stopped" : "Started"))
    return { kind: "running", text: `it is ${seen.state}` };
  return { kind: "retry", because: `it fell back to ${seen.state}` };
}

function undoneVerdict(settings: readonly IisSetting[], seen: PoolDeclaredSeen, before: PoolDeclaredSeen): Verdict {
  if (!before.exists) return seen.exists ? open("it is still there") : satisfied("it is not there, as before");
  const texts = differenceTexts(asBefore(settings, before.settings), seen.settings);
  if (texts.length > 0) return open(texts.join("; "));
  return seen.state === before.state ? satisfied(`it is ${seen.state} as before`) : open(`it is ${seen.state}`);
}
