import { checksumOf, configurationOf } from "../../iis/configuration";
import { needIis } from "../../iis/find";
import { entryOf, keyOf, setEntry } from "../../state/table";
import type { CommandHandler } from "../../world/call";
import { labError } from "../../world/lab-error";
import { backupElement } from "./backup-element";
import { neededName } from "./needed-name";

/** Backup-WebConfiguration: keeps a copy of the configuration under a name; a name is used once. */
export const backupWebConfiguration: CommandHandler = (call) => {
  const iis = needIis(call.computer);
  const name = neededName(call);
  if (entryOf(iis.backups, keyOf(name))) {
    throw labError({
      id: "InvalidOperation",
      category: "InvalidOperation",
      exception: "System.InvalidOperationException",
      message: `The backup '${name}' already exists.`,
      target: name,
    });
  }
  const configuration = configurationOf(iis);
  const backup = setEntry(iis.backups, keyOf(name), { name, createdAt: call.world.now(), configuration });
  call.emit({ subject: "iis-backup", name, from: null, to: checksumOf(configuration) });
  return [backupElement(backup)];
};
