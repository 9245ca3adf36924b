import type { Plan, RunResult } from "../../../lib/upgrade";
import type { Given } from "../kinds";
import type { Declaration } from "./declaration";

/** How the thing stands: as declared, changed by somebody since, or in the middle of a run. */
export type Standing = "as declared" | "drifted" | "unfinished";

/** The outputs: the inputs under their own names, what was seen, and how it stands. Pure. */
export function stateOf(
  { kind, given, state }: Pick<Declaration, "kind" | "given" | "state">,
  { plan, run, standing }: { readonly plan: Plan; readonly run?: RunResult; readonly standing?: Standing },
): Given {
  const { __provider: _, ...inputs } = given;
  const open = plan.goals.filter(({ decision }) => decision !== "satisfied");
  const ended = run?.runId === undefined ? {} : { run: { runId: run.runId, plan: run.plan } };
  return {
    ...inputs,
    ...kind.seen({ plan, before: state, ...ended }),
    schemaVersion: kind.schemaVersion,
    standing: standing ?? (plan.entries.length === 0 ? "as declared" : "drifted"),
    open: open.map(({ title, because }) => `${title}: ${because}`),
    runId: run?.runId ?? state.runId ?? "",
  };
}

/** The outputs of a resource whose run stands unfinished: the inputs, what was known before, and the run. Pure. */
export function unfinishedState(
  { kind, given, state }: Pick<Declaration, "kind" | "given" | "state">,
  { runId, open }: { readonly runId: string; readonly open: readonly string[] },
): Given {
  const { __provider: _, ...inputs } = given;
  return { ...state, ...inputs, schemaVersion: kind.schemaVersion, standing: "unfinished", open, runId };
}
