import { CutoverError, type Json } from "../errors";
import type { HookTarget } from "../shell";
import { type ActContext, type AnyStep, defineStep, type Gate, open, satisfied } from "../upgrade/model";
import { hookEffect } from "./hook-effect";
import type { ServingPlacement } from "./placement";
import { readRecord, saveRecord } from "./record-artefact";
import { requestIdOf } from "./request-id";

/** How users learn of the interruption: a hook, or the operator says that they know. */
export type Telling =
  | { readonly kind: "hook"; readonly target: HookTarget; readonly text: string }
  | { readonly kind: "confirm" };

export interface Announcement extends ServingPlacement {
  readonly telling: Telling;
  /** What will be unavailable, in words. */
  readonly what: string;
  readonly deadlineMs: number;
}

type Record = { readonly how: "hook" | "confirmed"; readonly atMs: number; readonly said: string };
type Seen = { readonly record: Record | null };

/**
 * Users have been told when the system is unavailable; the proof is a record in the run (TT-2).
 *
 * @example
 * announcement({ id: "announcement", computer: "APP01", rows: ["TT-2"], serves: ["product-version"],
 *   what: "TimeTracker NX", telling: { kind: "confirm" }, deadlineMs: 120_000 })
 */
export function announcement(given: Announcement): AnyStep {
  const artefact = `${given.id}.json`;
  const gate = gateOf(given);
  return defineStep<Seen>({
    id: given.id,
    computer: given.computer,
    rows: given.rows,
    title: `Users know that ${given.what} will be unavailable`,
    role: { kind: "once", serves: given.serves },
    effect: announcementEffect(given),
    deadlineMs: given.deadlineMs,
    observe: async (context) => ({ record: await readRecord<Record>(context, artefact) }),
    satisfied: ({ record }) =>
      record === null
        ? open("nobody has been told in this run")
        : satisfied(`${record.how === "hook" ? "announced by the hook" : "confirmed by the operator"}`),
    act: async (context) => {
      const said =
        given.telling.kind === "hook" ? await callHook(context, given, given.telling) : await context.answer(gate);
      const how = given.telling.kind === "hook" ? "hook" : "confirmed";
      await saveRecord(context, artefact, { how, atMs: context.clock.now(), said });
    },
    gates: ({ record }) => (given.telling.kind === "confirm" && record === null ? [gate] : []),
  });
}

function announcementEffect({ telling }: Announcement): Json {
  if (telling.kind === "confirm") return { how: telling.kind };
  return { how: telling.kind, target: hookEffect(telling.target), text: telling.text };
}

function gateOf({ id, computer, rows, what }: Announcement): Gate {
  return {
    key: `${id}@${computer}`,
    question: `Do all users know that ${what} will be unavailable?`,
    because: "whoever works on while it is stopped loses what has not been saved",
    choices: ["told"],
    rows,
  };
}

async function callHook(
  context: ActContext,
  given: Announcement,
  telling: Telling & { readonly kind: "hook" },
): Promise<string> {
  const answer = await context.hook.call({
    target: telling.target,
    payload: { event: "unavailable-soon", what: given.what, computer: given.computer, text: telling.text },
    requestId: requestIdOf(context.run, given.id) ?? given.id,
    deadlineMs: given.deadlineMs,
    signal: context.signal,
  });
  if (answer.kind === "ok") return answer.output.slice(0, 200);
  throw new CutoverError({ code: "ANNOUNCEMENT_FAILED", what: `The announcement hook failed: ${answer.message}` });
}
