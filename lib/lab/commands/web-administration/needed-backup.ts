import { needIis } from "../../iis/find";
import type { ConfigurationBackupState } from "../../iis/iis-state";
import { entryOf, keyOf } from "../../state/table";
import type { Call } from "../../world/call";
import { labError } from "../../world/lab-error";
import { neededName } from "./needed-name";

/** The backup that -Name means. @throws LabError when there is none. */
export function neededBackup(call: Call): ConfigurationBackupState {
  const name = neededName(call);
  const backup = entryOf(needIis(call.computer).backups, keyOf(name));
  if (backup) return backup;
  throw labError({
    id: "PathNotFound",
    category: "ObjectNotFound",
    exception: "System.IO.DirectoryNotFoundException",
    message: `The backup '${name}' does not exist.`,
    target: name,
  });
}
