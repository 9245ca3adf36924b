import type { System } from "./system";
import { timeTrackerNxSystem } from "./timetracker-nx";

export type { System } from "./system";
export {
  type TimeTrackerNxGiven,
  type TimeTrackerNxInputs,
  timeTrackerNx,
  timeTrackerNxInputs,
  timeTrackerNxSystem,
} from "./timetracker-nx";
export { type SeenFrom, timeTrackerNxMergesAnew, timeTrackerNxSeen } from "./timetracker-nx/seen";
export { timeTrackerNxWebConfigOutlook } from "./timetracker-nx/web-config-outlook";

/** The systems that cutover can upgrade, by the name under `system` in the upgrade file. */
export const systems: Readonly<Record<string, System>> = { [timeTrackerNxSystem.name]: timeTrackerNxSystem };
