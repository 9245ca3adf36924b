import { siteElement } from "../../iis/elements";
import { needIis } from "../../iis/find";
import { fitsWildcard } from "../../iis/wildcard";
import type { CommandHandler } from "../../world/call";

/** Get-Website: whether -Name chooses depends on the Windows version (behaviour iis.get-website-name). */
export const getWebsite: CommandHandler = (call) => {
  const sites = Object.values(needIis(call.computer).sites);
  const name = call.optionalText("Name");
  const ignoresName = call.world.variant("iis.get-website-name") === "ignored";
  const chosen = name === undefined || ignoresName ? sites : sites.filter((site) => fitsWildcard(site.name, name));
  return chosen.map(siteElement);
};
