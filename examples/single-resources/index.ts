import { printGroup } from "./cluster-group";
import { shop } from "./installed-product";
import { licence } from "./licence-key";
import { backup } from "./sql-backup";
import { portalPool, reportsPool } from "./web-app-pool";
import { shopConfig } from "./web-config";
import { portalSite, reportsSite } from "./website";
import { redis } from "./windows-service";

export const reports = [reportsPool.poolState, reportsSite.siteState];
export const portal = [portalPool.poolState, portalSite.siteState];
export const print = [printGroup.groupState, printGroup.ownerNode];
export const redisStatus = redis.status;
export const configuration = shopConfig.sha256;
export const backupSha256 = backup.sha256;
export const licenceShown = licence.licence;
export const version = shop.installedVersion;
