import type { ValueMap } from "../../../shell";
import type { ConfigurationBackupState } from "../../iis/iis-state";

/** assumed: a backup shows its name and when it was made. */
export function backupElement(backup: ConfigurationBackupState): ValueMap {
  return { Name: backup.name, CreationDate: new Date(backup.createdAt) };
}
