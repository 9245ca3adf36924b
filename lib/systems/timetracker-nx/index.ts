import type { System } from "../system";
import { validInputs } from "../valid-inputs";
import { timeTrackerNxCommandUses } from "./command-uses";
import { type TimeTrackerNxGiven, timeTrackerNxInputs } from "./inputs";
import { timeTrackerNxPreconditions } from "./readiness";
import { timeTrackerNxUpgrade } from "./upgrade";

export { type TimeTrackerNxGiven, type TimeTrackerNxInputs, timeTrackerNxInputs } from "./inputs";

const NAME = "timetracker-nx";

/**
 * The upgrade of a TimeTracker NX server, as the vendor's page describes it.
 *
 * @param inputs what the upgrade file says under `inputs`; defaults are filled in
 * @throws CutoverError INPUTS_INVALID with every fault and its path
 * @example
 * const upgrade = timeTrackerNx(inputs);
 * const plan = await cutover.plan({ upgrade, ports });
 */
export function timeTrackerNx(inputs: TimeTrackerNxGiven) {
  return timeTrackerNxUpgrade(validInputs(NAME, timeTrackerNxInputs, inputs));
}

export const timeTrackerNxSystem: System = {
  name: NAME,
  title: "TimeTracker NX on one server with IIS, SQL Server and Redis",
  inputs: timeTrackerNxInputs,
  build: (inputs) => timeTrackerNxUpgrade(validInputs(NAME, timeTrackerNxInputs, inputs)),
  commandUses: (inputs) => timeTrackerNxCommandUses(validInputs(NAME, timeTrackerNxInputs, inputs)),
  preconditions: (inputs) => timeTrackerNxPreconditions(validInputs(NAME, timeTrackerNxInputs, inputs)),
};
