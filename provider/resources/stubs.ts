import { clusterGroupStub } from "./cluster-group";
import { installedProductStub } from "./installed-product";
import { licenceKeyStub } from "./licence-key";
import { sqlBackupStub } from "./sql-backup";
import { timeTrackerNxUpgradeStub } from "./time-tracker-nx-upgrade";
import { webAppPoolStub } from "./web-app-pool";
import { webConfigStub } from "./web-config";
import { websiteStub } from "./website";
import { windowsServiceStub } from "./windows-service";

/** The stub of each resource type: one object per type, constant for ever. */
export const stubs = {
  TimeTrackerNxUpgrade: timeTrackerNxUpgradeStub,
  WebAppPool: webAppPoolStub,
  Website: websiteStub,
  WindowsService: windowsServiceStub,
  WebConfig: webConfigStub,
  SqlBackup: sqlBackupStub,
  ClusterGroup: clusterGroupStub,
  InstalledProduct: installedProductStub,
  LicenceKey: licenceKeyStub,
} as const;
