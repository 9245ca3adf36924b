/** What a simulated command rests on: a line of the contracts' QUIRKS or SHAPES, a vendor page, or the word assumed. */
export interface CommandSource {
  readonly source: string;
  /** What the lab does not carry out of the command, where that is not all of it. */
  readonly without?: string;
}

const quirks = (about: string): string => `QUIRKS, WebAdministration: ${about}`;
const state = "SHAPES, WebAdministration: Get-WebAppPoolState / Get-WebsiteState / Get-WebItemState";
const orders = "QUIRKS, FailoverClusters: -Wait; SHAPES: ClusterGroupState";
const made = (what: string): string => `SHAPES, WebAdministration: ${what}; docs WS2025; the errors' words are assumed`;
const backup = "docs WS2025, WebAdministration; the error's words are assumed";

/** By module, then by command. Commands of Cutover are our own: docs/lab.md and the contract say what they do. */
export const COMMAND_SOURCES: Readonly<Record<string, Readonly<Record<string, CommandSource>>>> = {
  WebAdministration: {
    "Backup-WebConfiguration": { source: backup },
    "Get-WebAppPoolState": { source: state },
    "Get-WebApplication": { source: "SHAPES, WebAdministration: Get-WebApplication, New-WebApplication" },
    "Get-WebBinding": { source: "SHAPES, WebAdministration: bindings of a site, Get-WebBinding" },
    "Get-WebConfigFile": { source: "docs WS2025, WebAdministration; the IIS: paths of Sites only" },
    "Get-WebConfigurationBackup": { source: backup },
    "Get-WebConfigurationProperty": {
      source: "SHAPES, WebAdministration: configuration attributes",
      without: "filters beyond those of the steps",
    },
    "Get-WebFilePath": { source: "docs WS2025, WebAdministration; the IIS: paths of Sites only" },
    "Get-WebItemState": { source: state, without: "-Protocol, the current location" },
    "Get-WebVirtualDirectory": { source: "docs WS2025, WebAdministration", without: "an estate declares none" },
    "Get-Website": { source: quirks("Get-Website -Name (variants of iis.get-website-name); SHAPES: the site element") },
    "Get-WebsiteState": { source: state },
    "New-WebAppPool": { source: made("New-WebAppPool") },
    "New-WebBinding": { source: made("New-WebBinding"), without: "protocols but http and https" },
    "New-Website": { source: made("New-Website"), without: "two sites of one binding" },
    "Remove-WebAppPool": { source: made("Remove-WebAppPool") },
    "Remove-WebBinding": { source: made("Remove-WebBinding"), without: "-IPAddress, -Port, -HostHeader" },
    "Remove-WebConfigurationBackup": { source: backup },
    "Remove-Website": { source: made("Remove-Website") },
    "Restart-WebAppPool": { source: quirks("0x80070425, 0x80070426") },
    "Restore-WebConfiguration": { source: backup },
    "Set-WebConfigurationProperty": {
      source: made("attributes of applicationPool, processModel, site, application, virtualDirectory"),
      without: "filters and attributes beyond those of the steps",
    },
    "Start-WebAppPool": {
      source: quirks("returns before the state is reached, 0x80070425; on a started pool assumed"),
    },
    "Start-Website": { source: quirks("returns before the state is reached") },
    "Stop-WebAppPool": { source: quirks("throws on a stopped pool, returns before the state is reached, 0x80070425") },
    "Stop-Website": { source: quirks("returns before the state is reached, leaves the pool") },
  },
  FailoverClusters: {
    "Get-ClusterGroup": { source: "SHAPES, FailoverClusters: ClusterGroup; the error's words are assumed" },
    "Get-ClusterNode": {
      source: "SHAPES, FailoverClusters: ClusterNode",
      without: "drain, states but Up and Down, versions",
    },
    "Move-ClusterGroup": { source: orders, without: "groups that are not Online" },
    "Start-ClusterGroup": { source: orders, without: "groups that are not Offline, -ChooseBestNode" },
    "Stop-ClusterGroup": { source: orders, without: "groups that are not Online" },
  },
  SqlServer: {
    "Backup-SqlDatabase": {
      source: "learn, Backup-SqlDatabase; T-SQL reference, BACKUP",
      without: "all but full backups to disk",
    },
    "Get-SqlBackupHistory": { source: "SHAPES, SqlServer: BackupSet", without: "-Since, -TimeSpan" },
    "Get-SqlDatabase": { source: "SHAPES, SqlServer: Database", without: "properties that the lab does not know" },
    "Get-SqlInstance": { source: "SHAPES, SqlServer: ServerInformation, ServerSettings", without: "-Script" },
    "Invoke-Sqlcmd": {
      source: "QUIRKS, SqlServer: Encrypt=Mandatory; T-SQL reference",
      without: "texts outside the lab's grammar",
    },
    "Restore-SqlDatabase": {
      source: "QUIRKS, SqlServer: 600 s; T-SQL reference, RESTORE",
      without: "all but full restores",
    },
  },
};

/** The source of a simulated command. */
export function sourceOf(module: string, name: string): CommandSource | undefined {
  const known = COMMAND_SOURCES[module];
  return known !== undefined && Object.hasOwn(known, name) ? known[name] : undefined;
}
