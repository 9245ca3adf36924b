import { getCutoverAccessRule } from "../../cmdlets/cutover/get-cutover-access-rule";
import { removeCutoverAccessRule } from "../../cmdlets/cutover/remove-cutover-access-rule";
import { setCutoverAccessRule } from "../../cmdlets/cutover/set-cutover-access-rule";
import { CutoverError, type Json } from "../../errors";
import type { HookTarget } from "../../shell";
import {
  type ActContext,
  type AnyStep,
  defineStep,
  type ObserveContext,
  open,
  satisfied,
  type Verdict,
} from "../../upgrade/model";
import { hookEffect } from "../hook-effect";
import type { WindowPlacement } from "../placement";
import { saveRecord } from "../record-artefact";
import { requestIdOf } from "../request-id";

/** How users are kept out: by a rule of IIS or the firewall, or by a hook, e.g. of a load balancer. */
export type Barrier =
  | { readonly kind: "iis" | "firewall"; readonly allow: readonly string[] }
  | { readonly kind: "hook"; readonly close: HookTarget; readonly open: HookTarget };

export interface KeepUsersOut extends WindowPlacement {
  readonly site: string;
  readonly barrier: Barrier;
  readonly deadlineMs: number;
}

type Seen = { readonly isClosed: boolean; readonly how: string };

/**
 * Users do not get in, though the application runs, from the database update to the last proof (TT-14 to TT-19).
 *
 * @example
 * keepUsersOut({ id: "users-out", computer: "APP01", rows: ["TT-14"], serves: ["schema-update"],
 *   until: "site-answers", site: "App", barrier: { kind: "iis", allow: [] }, deadlineMs: 120_000 })
 */
export function keepUsersOut(given: KeepUsersOut): AnyStep {
  return defineStep<Seen>({
    id: given.id,
    computer: given.computer,
    rows: given.rows,
    title: `Users are kept out of "${given.site}"`,
    role: { kind: "window", until: given.until, serves: given.serves },
    effect: { site: given.site, barrier: barrierEffect(given.barrier) },
    deadlineMs: given.deadlineMs,
    observe: (context) => look(context, given),
    satisfied: closedVerdict,
    act: (context) => close(context, given),
    undo: (context) => letIn(context, given),
    undone: (seen) => (seen.isClosed ? open("users are still kept out") : satisfied("users can get in again")),
    undoTitle: "let users in again",
    undoneLast: true,
  });
}

function barrierEffect(barrier: Barrier): Json {
  if (barrier.kind !== "hook") return { kind: barrier.kind, allow: barrier.allow };
  return { kind: barrier.kind, close: hookEffect(barrier.close), open: hookEffect(barrier.open) };
}

const closedVerdict = (seen: Seen): Verdict => (seen.isClosed ? satisfied(seen.how) : open("users can get in"));
/** Name of the rule that keeps users out of a site. */
export const ruleName = (given: Pick<KeepUsersOut, "site">): string =>
  `cutover-${given.site}`.replace(/[^A-Za-z0-9_-]+/g, "-");

async function look(context: ObserveContext, given: KeepUsersOut): Promise<Seen> {
  if (given.barrier.kind === "hook") {
    const isClosed = timesSaid(context, given, "closed") > timesSaid(context, given, "opened");
    return { isClosed, how: "the hook has closed the way in" };
  }
  const name = ruleName(given);
  const rule = await getCutoverAccessRule(context.on(given.computer), { name });
  return { isClosed: rule.exists && rule.ruleKind === given.barrier.kind, how: `rule ${name} (${given.barrier.kind})` };
}

type Said = "closed" | "opened";

/** A way in that was opened again may have to be closed once more, for a rollback: each time has its own record. */
const artefactOf = (given: KeepUsersOut, what: Said, time: number): string =>
  `${given.id}-${what}${time === 1 ? "" : `-${time}`}.json`;

function timesSaid(context: ObserveContext, given: KeepUsersOut, what: Said): number {
  let times = 0;
  while (context.run.artefact(artefactOf(given, what, times + 1)) !== undefined) times += 1;
  return times;
}

async function close(context: ActContext, given: KeepUsersOut): Promise<void> {
  const { barrier, site } = given;
  if (barrier.kind === "hook") return callHook(context, given, "closed");
  const rule = { name: ruleName(given), kind: barrier.kind, site };
  const allow = barrier.allow.length === 0 ? {} : { allow: barrier.allow };
  await setCutoverAccessRule(context.on(given.computer), { ...rule, ...allow });
}

async function letIn(context: ActContext, given: KeepUsersOut): Promise<void> {
  if (given.barrier.kind === "hook") {
    if (timesSaid(context, given, "closed") > 0) await callHook(context, given, "opened");
    return;
  }
  await removeCutoverAccessRule(context.on(given.computer), { name: ruleName(given) });
}

async function callHook(context: ActContext, given: KeepUsersOut, what: Said): Promise<void> {
  if (given.barrier.kind !== "hook") return;
  const closed = timesSaid(context, given, "closed");
  const opened = timesSaid(context, given, "opened");
  const isSo = what === "closed" ? closed > opened : opened >= closed;
  if (isSo) return;
  const time = opened + 1;
  const answer = await context.hook.call({
    target: what === "closed" ? given.barrier.close : given.barrier.open,
    payload: {
      event: what === "closed" ? "keep-users-out" : "let-users-in",
      site: given.site,
      computer: given.computer,
    },
    requestId: requestIdOf(context.run, `${given.id}-${what}`, time) ?? given.id,
    deadlineMs: given.deadlineMs,
    signal: context.signal,
  });
  if (answer.kind === "failed")
    throw new CutoverError({
      code: "USERS_NOT_KEPT_OUT",
      what: `The hook of "${given.site}" failed: ${answer.message}`,
    });
  await saveRecord(context, artefactOf(given, what, time), { at: new Date(context.clock.now()).toISOString() });
}
