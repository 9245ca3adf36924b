import { siteElement } from "../../iis/elements";
import { needRunningIis, needSite } from "../../iis/find";
import { orderSite } from "../../iis/site-life";
import type { CommandHandler } from "../../world/call";
import { neededName } from "./needed-name";

/** Start-Website: returns before the site is started. */
export const startWebsite: CommandHandler = (call) => {
  const site = needSite(needRunningIis(call.computer), neededName(call));
  orderSite(call.world, call.computer, site, "Started");
  return call.flag("Passthru") ? [siteElement(site)] : [];
};
