import type { System } from "../system";
import { type TimeTrackerNxGiven, type TimeTrackerNxInputs, timeTrackerNxInputs } from "./inputs";
import { timeTrackerNxUpgrade } from "./upgrade";

export { type TimeTrackerNxGiven, type TimeTrackerNxInputs, timeTrackerNxInputs } from "./inputs";

/**
 * The upgrade of a TimeTracker NX server, as the vendor's page describes it.
 *
 * @param inputs what the upgrade file says under `inputs`; defaults are filled in
 * @throws ZodError when the inputs are not valid; the command line tells file, line and column before
 * @example
 * const upgrade = timeTrackerNx(inputs);
 * const plan = await cutover.plan(upgrade, ports);
 */
export function timeTrackerNx(inputs: TimeTrackerNxGiven) {
  return timeTrackerNxUpgrade(timeTrackerNxInputs.parse(inputs));
}

export const timeTrackerNxSystem: System = {
  name: "timetracker-nx",
  title: "TimeTracker NX on one server with IIS, SQL Server and Redis",
  inputs: timeTrackerNxInputs,
  build: (inputs) => timeTrackerNxUpgrade(timeTrackerNxInputs.parse(inputs) as TimeTrackerNxInputs),
};
