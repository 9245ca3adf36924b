import { CutoverError } from "../errors";
import { sequenceOf } from "./definition";
import type { Upgrade } from "./model";
import type { OpenedRun } from "./open-run";

/**
 * Refuses an upgrade that does not know a step which the run plans.
 *
 * @throws CutoverError RUN_DEFINITION_CHANGED
 */
export function checkDefinition(upgrade: Upgrade, { runId, history }: OpenedRun): void {
  if (history.ended !== undefined || !history.hasEffect) return;
  const { byKey } = sequenceOf(upgrade, history.loops);
  const unknown = history.plan?.entries.find(({ key }) => !byKey.has(key));
  if (unknown === undefined) return;
  const what = `Run ${runId} plans step ${unknown.key}, which this version does not know.`;
  throw new CutoverError({ code: "RUN_DEFINITION_CHANGED", what });
}

/** Crashed before its first record: there is nothing to know of it but its lock. */
export function unknownUpgrade({ journalOn }: Pick<OpenedRun, "journalOn">): Upgrade {
  return { system: "", title: "", inputs: null, computers: [journalOn], steps: [] };
}
