export { ClusterGroup, type ClusterGroupArgs } from "./resources/cluster-group";
export { Fleet, type FleetArgs } from "./resources/fleet";
export type { Args, CommonArgs, DeepInput, SecretInput } from "./resources/input-types";
export { InstalledProduct, type InstalledProductArgs } from "./resources/installed-product";
export { LicenceKey, type LicenceKeyArgs } from "./resources/licence-key";
export { SqlBackup, type SqlBackupArgs } from "./resources/sql-backup";
export {
  TimeTrackerNxUpgrade,
  type TimeTrackerNxUpgradeArgs,
} from "./resources/time-tracker-nx-upgrade";
export { WebAppPool, type WebAppPoolArgs } from "./resources/web-app-pool";
export { WebConfig, type WebConfigArgs } from "./resources/web-config";
export { Website, type WebsiteArgs } from "./resources/website";
export { WindowsService, type WindowsServiceArgs } from "./resources/windows-service";
