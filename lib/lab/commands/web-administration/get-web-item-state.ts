import { needPool, needRunningIis, needSite } from "../../iis/find";
import { pathNotFound } from "../../iis/web-errors";
import type { CommandHandler } from "../../world/call";
import { refuseUnsimulated } from "../sql-server/parameters";

const PATH = /^IIS:[\\/](AppPools|Sites)[\\/]([^\\/]+)[\\/]?$/i;

/** Get-WebItemState: an object whose Value is the state's name (SHAPES), of pools and sites by their IIS: paths. */
export const getWebItemState: CommandHandler = (call) => {
  refuseUnsimulated(call, ["Protocol"]);
  // It would look at the current location, which is nowhere in the IIS: drive when a call begins.
  if (!call.has("PSPath")) throw pathNotFound("");
  const iis = needRunningIis(call.computer);
  return call.texts("PSPath").map((path) => {
    const [, folder, name = ""] = PATH.exec(path) ?? [];
    if (folder === undefined) throw pathNotFound(path);
    return { Value: (folder.toLowerCase() === "sites" ? needSite(iis, name) : needPool(iis, name)).state };
  });
};
