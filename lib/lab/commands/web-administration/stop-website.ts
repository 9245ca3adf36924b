import { siteElement } from "../../iis/elements";
import { needRunningIis, needSite } from "../../iis/find";
import { orderSite } from "../../iis/site-life";
import type { CommandHandler } from "../../world/call";
import { neededName } from "./needed-name";

/** Stop-Website: returns before the site is stopped; its application pool goes on (QUIRKS: CSS-Exchange#1094). */
export const stopWebsite: CommandHandler = (call) => {
  const site = needSite(needRunningIis(call.computer), neededName(call));
  orderSite(call.world, call.computer, site, "Stopped");
  return call.flag("Passthru") ? [siteElement(site)] : [];
};
