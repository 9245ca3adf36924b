export { clusterGroup, type clusterGroupInputs } from "./cluster-group";
export { installedProduct, type installedProductInputs } from "./installed-product";
export { licenceKey, type licenceKeyInputs } from "./licence-key";
export type { Single } from "./single";
export { sqlBackup, type sqlBackupInputs } from "./sql-backup";
export { webAppPool, type webAppPoolInputs, webAppPoolRemoved } from "./web-app-pool";
export { webConfig, type webConfigInputs } from "./web-config";
export { website, type websiteInputs, websiteRemoved } from "./website";
export { windowsService, type windowsServiceInputs } from "./windows-service";
