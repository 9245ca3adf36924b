import { backupWebConfiguration } from "../commands/web-administration/backup-web-configuration";
import { getWebAppPoolState } from "../commands/web-administration/get-web-app-pool-state";
import { getWebApplication } from "../commands/web-administration/get-web-application";
import { getWebBinding } from "../commands/web-administration/get-web-binding";
import { getWebConfigFile } from "../commands/web-administration/get-web-config-file";
import { getWebConfigurationBackup } from "../commands/web-administration/get-web-configuration-backup";
import { getWebConfigurationProperty } from "../commands/web-administration/get-web-configuration-property";
import { getWebFilePath } from "../commands/web-administration/get-web-file-path";
import { getWebItemState } from "../commands/web-administration/get-web-item-state";
import { getWebVirtualDirectory } from "../commands/web-administration/get-web-virtual-directory";
import { getWebsite } from "../commands/web-administration/get-website";
import { getWebsiteState } from "../commands/web-administration/get-website-state";
import { newWebAppPool } from "../commands/web-administration/new-web-app-pool";
import { newWebBinding } from "../commands/web-administration/new-web-binding";
import { newWebsite } from "../commands/web-administration/new-website";
import { removeWebAppPool } from "../commands/web-administration/remove-web-app-pool";
import { removeWebBinding } from "../commands/web-administration/remove-web-binding";
import { removeWebConfigurationBackup } from "../commands/web-administration/remove-web-configuration-backup";
import { removeWebsite } from "../commands/web-administration/remove-website";
import { restartWebAppPool } from "../commands/web-administration/restart-web-app-pool";
import { restoreWebConfiguration } from "../commands/web-administration/restore-web-configuration";
import { setWebConfigurationProperty } from "../commands/web-administration/set-web-configuration-property";
import { startWebAppPool } from "../commands/web-administration/start-web-app-pool";
import { startWebsite } from "../commands/web-administration/start-website";
import { stopWebAppPool } from "../commands/web-administration/stop-web-app-pool";
import { stopWebsite } from "../commands/web-administration/stop-website";
import type { LabPart } from "../part";
import { certificateBindings } from "./certificate-bindings";
import { iisBehaviours } from "./iis-behaviours";
import { iisHazards } from "./iis-hazards";
import { onServiceStarted, onServiceStopped, restartIis } from "./iis-life";
import { iisSlice } from "./iis-slice";
import { onWorkerEnded } from "./on-worker-ended";
import { poolFails, poolStarted, poolStopped, workersGone } from "./pool-life";
import { siteReached } from "./site-life";

/** IIS: application pools, sites, their configuration, and WebAdministration's commands. */
export const iisPart: LabPart = {
  name: "iis",
  commands: {
    WebAdministration: {
      "Backup-WebConfiguration": backupWebConfiguration,
      "Get-WebAppPoolState": getWebAppPoolState,
      "Get-WebApplication": getWebApplication,
      "Get-WebBinding": getWebBinding,
      "Get-WebConfigFile": getWebConfigFile,
      "Get-WebConfigurationBackup": getWebConfigurationBackup,
      "Get-WebConfigurationProperty": getWebConfigurationProperty,
      "Get-WebFilePath": getWebFilePath,
      "Get-WebItemState": getWebItemState,
      "Get-WebVirtualDirectory": getWebVirtualDirectory,
      "Get-Website": getWebsite,
      "Get-WebsiteState": getWebsiteState,
      "New-WebAppPool": newWebAppPool,
      "New-WebBinding": newWebBinding,
      "New-Website": newWebsite,
      "Remove-WebAppPool": removeWebAppPool,
      "Remove-WebBinding": removeWebBinding,
      "Remove-WebConfigurationBackup": removeWebConfigurationBackup,
      "Remove-Website": removeWebsite,
      "Restart-WebAppPool": restartWebAppPool,
      "Restore-WebConfiguration": restoreWebConfiguration,
      "Set-WebConfigurationProperty": setWebConfigurationProperty,
      "Start-WebAppPool": startWebAppPool,
      "Start-Website": startWebsite,
      "Stop-WebAppPool": stopWebAppPool,
      "Stop-Website": stopWebsite,
    },
  },
  tasks: {
    "iis.pool-started": poolStarted,
    "iis.pool-stopped": poolStopped,
    "iis.pool-fails": poolFails,
    "iis.workers-gone": workersGone,
    "iis.site-reached": siteReached,
  },
  slices: { iis: iisSlice },
  behaviours: iisBehaviours,
  hazards: iisHazards,
  moments: {
    "iis.started": "W3SVC has started, and with it the sites and pools that start by themselves.",
    "iis.pool-started": "An application pool has reached Started.",
    "iis.pool-stopped": "An application pool has reached Stopped by an order.",
    "iis.pool-failed": "Rapid-fail protection has stopped an application pool.",
  },
  listeners: {
    "service.stopped": onServiceStopped,
    "service.started": onServiceStarted,
    "process.ended": onWorkerEnded,
  },
  iis: { restart: restartIis, certificateBindings },
};
