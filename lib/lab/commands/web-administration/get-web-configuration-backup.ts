import { needIis } from "../../iis/find";
import { fitsWildcard } from "../../iis/wildcard";
import type { CommandHandler } from "../../world/call";
import { backupElement } from "./backup-element";

/** Get-WebConfigurationBackup: the kept copies, all or by name; none is no error. */
export const getWebConfigurationBackup: CommandHandler = (call) => {
  const name = call.optionalText("Name");
  const backups = Object.values(needIis(call.computer).backups);
  return backups.filter((backup) => name === undefined || fitsWildcard(backup.name, name)).map(backupElement);
};
