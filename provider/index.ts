export type { Args, CommonArgs, DeepInput, SecretInput } from "./resources/input-types";
export {
  TimeTrackerNxUpgrade,
  type TimeTrackerNxUpgradeArgs,
} from "./resources/time-tracker-nx-upgrade";
