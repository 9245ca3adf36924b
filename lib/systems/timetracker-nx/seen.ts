import type { Json } from "../../errors";
import type { InstallationSeen, LicenceSeen, MergeSeen } from "../../steps";
import type { Plan, PlanEntry } from "../../upgrade/model";
import { id } from "./goals";

/** A plan that was just made, the run that ended just before it, and what was known before that. */
export interface SeenFrom {
  readonly plan: Plan;
  readonly run?: { readonly runId: string; readonly plan: Plan };
  readonly before: Readonly<Record<string, unknown>>;
}

/**
 * What is to be told of a TimeTracker NX server, from what was seen of its goals: the version where it is not the wanted
 * one, the licence in its masked form, the state of the pool, and which run has left Web.config as it must stay. Pure.
 */
export function timeTrackerNxSeen({ plan, run, before }: SeenFrom): Readonly<Record<string, Json>> {
  const goal = (name: string) => plan.goals.find((one) => one.id === name);
  const version = goal(id.productVersion);
  const installed = observed<InstallationSeen>(version)?.product;
  return {
    ...(version?.decision === "satisfied" || installed == null ? {} : { version: installed }),
    licence: observed<LicenceSeen>(goal(id.licence))?.shown ?? {},
    poolState: observed<{ state: string }>(goal(id.poolStarted))?.state ?? "",
    ...keptFile(goal(id.webConfigMerged), { run, before }),
  };
}

/** Whether a run with this plan overwrites Web.config and merges it anew: what an earlier one has left counts no more. Pure. */
export function timeTrackerNxMergesAnew({ entries }: Plan): boolean {
  return entries.some((entry) => entry.id === id.productVersion);
}

/** The run whose installer overwrote the file has merged it; a later one leaves it, or puts it back as that one left it. */
function keptFile(
  goal: PlanEntry | undefined,
  { run, before }: Omit<SeenFrom, "plan">,
): Readonly<Record<string, Json>> {
  const current = observed<MergeSeen>(goal)?.current ?? "";
  if (goal?.decision === "satisfied" && run !== undefined && timeTrackerNxMergesAnew(run.plan)) {
    return { webConfigRun: run.runId, webConfigSha256: current };
  }
  const { webConfigRun, webConfigSha256 } = before;
  const isKnown = typeof webConfigRun === "string" && typeof webConfigSha256 === "string" && webConfigRun !== "";
  return isKnown ? { webConfigRun, webConfigSha256 } : { webConfigRun: "", webConfigSha256: current };
}

function observed<T extends Json>(entry: PlanEntry | undefined): T | undefined {
  return entry?.observed as T | undefined;
}
