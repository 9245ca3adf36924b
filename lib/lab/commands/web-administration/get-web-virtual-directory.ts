import { needIis } from "../../iis/find";
import type { CommandHandler } from "../../world/call";

/** Get-WebVirtualDirectory: those below an application's own root folder. An estate declares none, so there are none. */
export const getWebVirtualDirectory: CommandHandler = (call) => {
  needIis(call.computer);
  return [];
};
