import type { RunResult, Upgrade } from "../../../lib/upgrade";
import { applying, RUNS, resuming } from "./drive";
import type { Faults, TestEstate } from "./test-estate";

const NOT_BEGUN = "Nothing was changed: the run had not begun.";

/**
 * Coordinators one after the other, each dying where its fault says, until one comes to an end: an operator who applies,
 * and resumes for as long as a lock stands. Every second one starts in an empty folder.
 */
export async function livesUntilTheEnd(
  estate: TestEstate,
  upgrade: Upgrade,
  deaths: readonly Faults[],
): Promise<RunResult> {
  for (let life = 0; life < deaths.length + 5; life += 1) {
    const faults = deaths[life] ?? {};
    const held = Object.entries(estate.state.computers).find(([, { lock }]) => lock.runId !== null)?.[0];
    const where = { ...faults, runsFolder: life % 2 === 0 ? RUNS : `${RUNS}-${life}`, host: `LAPTOP${life}` };
    const { result } =
      held === undefined
        ? await applying(estate, upgrade, where)
        : await resuming(estate, upgrade, { ...where, computer: held });
    if (result !== "killed" && !result.truths.includes(NOT_BEGUN)) return result;
  }
  throw new Error("the run came to no end");
}
