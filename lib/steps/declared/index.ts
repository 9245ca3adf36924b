export { type BackupKept, backupKept } from "./backup-kept";
export { type GroupInState, groupInState } from "./group-in-state";
export { type MergedFile, mergedFile } from "./merged-file";
export { type PoolInState, poolInState } from "./pool-in-state";
export { type ProductInstalled, productInstalled } from "./product-installed";
export { type ServiceInState, serviceInState } from "./service-in-state";
export { type SiteInState, siteInState } from "./site-in-state";
