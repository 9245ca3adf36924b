import { isDeepStrictEqual } from "node:util";
import { CutoverError, type Json } from "../../../lib/errors";
import { type RunView, status } from "../../../lib/upgrade";
import type { Given } from "../kinds";
import { commandOf, type Declaration, isHeldBy, nameOf } from "./declaration";
import { resumeCommand } from "./resume-command";

/** A run that holds one of the resource's computers. */
export interface UnfinishedRun {
  readonly computer: string;
  readonly runId: string;
  readonly ownerHost: string | undefined;
  readonly isPastPointOfNoReturn: boolean;
  /** Undefined where its journal cannot be read. */
  readonly view: RunView | undefined;
}

/** The unfinished run that the target's lock record names, whoever began it. Reads only. */
export async function unfinishedRun({ upgrade, ports, runsFolder }: Declaration): Promise<UnfinishedRun | undefined> {
  const found = await status({ ports, runsFolder, computers: upgrade.computers });
  for (const { computer, lock, run } of found) {
    const { runId, ownerHost, pastPointOfNoReturn: isPastPointOfNoReturn } = lock;
    if (runId !== undefined) return { computer, runId, ownerHost, isPastPointOfNoReturn, view: run };
  }
  return undefined;
}

/** Whether the run is this resource's own: begun by it or taken over by it. A killed deployment leaves such a one. */
export function isOwn(run: UnfinishedRun, { common }: Pick<Declaration, "common">): boolean {
  return isHeldBy(run.ownerHost, common.declaredBy) || isHeldBy(run.view?.host, common.declaredBy);
}

/**
 * Refuses a run that is somebody else's, unless the resource names it, and one that has other goals.
 *
 * @throws CutoverError UP_LOCKED or UP_OTHER_INPUTS
 */
export function checkMayGoOn(run: UnfinishedRun, declaration: Declaration): void {
  const { common } = declaration;
  if (!isOwn(run, declaration) && common.takeOver !== run.runId) throw locked(run, declaration);
  const { view } = run;
  if (view === undefined || view.system === "") return;
  const others = view.system === declaration.upgrade.system ? otherGoals(view.inputs, declaration) : ["system"];
  if (others.length === 0) return;
  const what = `${commandOf(declaration)} of ${nameOf(declaration)}: the unfinished run ${run.runId} on ${run.computer} has another ${others.join(", ")}.`;
  const todo = `Set the inputs to what they were until the run has ended, or end it by hand: ${resumeCommand(declaration, run.computer)}`;
  throw new CutoverError({ code: "UP_OTHER_INPUTS", what, todo, details: { runId: run.runId, inputs: others } });
}

function locked(run: UnfinishedRun, declaration: Declaration): CutoverError {
  const from = run.ownerHost === undefined ? "" : ` of ${run.ownerHost}`;
  const what = `${commandOf(declaration)} of ${nameOf(declaration)}: ${run.computer} is locked by run ${run.runId}${from}.`;
  const todo = `Wait for its end, or carry it on: ${resumeCommand(declaration, run.computer)}\n        To let this resource carry it on: takeOver: "${run.runId}". Nothing was changed.`;
  return new CutoverError({ code: "UP_LOCKED", what, todo, details: { runId: run.runId } });
}

/** The goals in which a run differs from what is declared now. */
function otherGoals(inputs: Json, { kind, upgrade }: Declaration): readonly string[] {
  const [then, now] = [inputs, upgrade.inputs].map((one) => kind.declared?.(one as Given) ?? (one as Given));
  const names = [...new Set([...Object.keys(then ?? {}), ...Object.keys(now ?? {})])];
  return names.filter((name) => !kind.means.includes(name) && !isDeepStrictEqual(then?.[name], now?.[name]));
}
