import { replaceConfiguration } from "../../iis/configuration";
import { needIis } from "../../iis/find";
import type { CommandHandler } from "../../world/call";
import { neededBackup } from "./needed-backup";

/** Restore-WebConfiguration: the configuration is the kept one again; what runs goes on running. */
export const restoreWebConfiguration: CommandHandler = (call) => {
  const backup = neededBackup(call);
  replaceConfiguration(call.world, call.computer, needIis(call.computer), backup.configuration);
  return [];
};
