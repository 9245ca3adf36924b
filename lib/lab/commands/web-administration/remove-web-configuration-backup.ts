import { checksumOf } from "../../iis/configuration";
import { needIis } from "../../iis/find";
import { keyOf, removeEntry } from "../../state/table";
import type { CommandHandler } from "../../world/call";
import { neededBackup } from "./needed-backup";

/** Remove-WebConfigurationBackup: forgets a kept copy. */
export const removeWebConfigurationBackup: CommandHandler = (call) => {
  const backup = neededBackup(call);
  removeEntry(needIis(call.computer).backups, keyOf(backup.name));
  call.emit({ subject: "iis-backup", name: backup.name, from: checksumOf(backup.configuration), to: null });
  return [];
};
