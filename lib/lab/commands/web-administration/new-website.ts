import { folderExists } from "../../files/file-access";
import { normalisePath } from "../../files/paths";
import { changeConfiguration } from "../../iis/configuration";
import { siteElement } from "../../iis/elements";
import { isServing, needIis } from "../../iis/find";
import type { SiteState } from "../../iis/iis-state";
import { alreadyExists, noSuchPhysicalPath } from "../../iis/web-errors";
import { entryOf, keyOf, setEntry } from "../../state/table";
import type { CommandHandler } from "../../world/call";
import { bindingOf } from "./binding-of";

/** New-Website: a site with one binding (*:80: unless said otherwise), started where IIS runs (SHAPES, A). */
export const newWebsite: CommandHandler = (call) => {
  const { world, computer } = call;
  const iis = needIis(computer);
  const name = call.text("Name");
  if (entryOf(iis.sites, keyOf(name)) !== undefined && !call.flag("Force")) throw alreadyExists(name);
  const physicalPath = call.optionalText("PhysicalPath") ?? "";
  if (!call.flag("Force") && (physicalPath === "" || !folderExists(computer, normalisePath(physicalPath))))
    throw noSuchPhysicalPath(physicalPath);
  const ids = Object.values(iis.sites).map(({ id }) => id);
  const site: SiteState = {
    name,
    id: call.optionalInteger("Id") ?? Math.max(0, ...ids) + 1,
    state: isServing(computer) ? "Started" : "Stopped",
    serverAutoStart: true,
    bindings: [bindingOf(call, call.flag("Ssl") ? "https" : "http")],
    applications: [{ path: "/", pool: call.optionalText("ApplicationPool") ?? "DefaultAppPool", physicalPath }],
    stopMs: 1_000,
    turn: 0,
  };
  changeConfiguration(world, computer, iis, () => void setEntry(iis.sites, keyOf(name), site));
  call.emit({ subject: "site", name, from: null, to: site.state });
  return [siteElement(site)];
};
