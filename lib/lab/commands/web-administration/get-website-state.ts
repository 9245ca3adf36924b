import { needRunningIis, needSite } from "../../iis/find";
import type { CommandHandler } from "../../world/call";

/** Get-WebsiteState: an object whose Value is the state's name (SHAPES); without a name, of every site. */
export const getWebsiteState: CommandHandler = (call) => {
  const iis = needRunningIis(call.computer);
  const name = call.optionalText("Name");
  const sites = name === undefined ? Object.values(iis.sites) : [needSite(iis, name)];
  return sites.map(({ state }) => ({ Value: state }));
};
