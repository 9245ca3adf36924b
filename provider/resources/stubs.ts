import { timeTrackerNxUpgradeStub } from "./time-tracker-nx-upgrade";

/** The stub of each resource type: one object per type, constant for ever. */
export const stubs = { TimeTrackerNxUpgrade: timeTrackerNxUpgradeStub } as const;
