import type { HookTarget } from "../../shell";
import { secondsAsMs } from "../duration";
import { type Finding, isOk, isUnknown, isWrong, type LookContext } from "./precondition";

/** A hook of the operator that a run would call, and what for. */
export interface HookMeans {
  readonly what: string;
  readonly target: HookTarget;
}

const DEADLINE_MS = secondsAsMs(10);

/** Whether the hooks are there to be called. None of them is called: that would already tell people, or keep them out. */
export async function hookFinding(context: LookContext, hooks: readonly HookMeans[]): Promise<Finding> {
  const found: Finding[] = [];
  for (const { what, target } of hooks) {
    const seen = await (target.kind === "webhook" ? lookAtWebhook(context, target) : lookAtCommand(context, target));
    found.push({ ...seen, seen: `${what}: ${seen.seen}` });
  }
  const state = (["wrong", "unknown", "ok"] as const).find((one) => found.some((each) => each.state === one)) ?? "ok";
  return { state, seen: found.map(({ seen }) => seen).join("; ") };
}

async function lookAtWebhook(
  context: LookContext,
  { url }: Extract<HookTarget, { kind: "webhook" }>,
): Promise<Finding> {
  const { hostname, port, protocol } = new URL(url);
  const number = port === "" ? (protocol === "https:" ? 443 : 80) : Number(port);
  const at = `${hostname}:${number}`;
  const { signal } = context;
  const answer = await context.tcp.probe({ host: hostname, port: number, deadlineMs: DEADLINE_MS, signal });
  if (answer.kind === "connected") return isOk(`${at} takes connections`);
  return isWrong(`${at} takes no connection (${answer.message})`);
}

async function lookAtCommand(
  context: LookContext,
  { file }: Extract<HookTarget, { kind: "command" }>,
): Promise<Finding> {
  // Without a folder the system looks for it along PATH, and only when it is started.
  if (!/[\\/]/.test(file)) return isUnknown(`whether ${file} is on the PATH shows only when it is started`);
  return (await context.files.read(file)) === undefined
    ? isWrong(`${file} is not on this machine`)
    : isOk(`${file} is there`);
}
