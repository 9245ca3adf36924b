import type { Value, ValueMap } from "../../../shell";
import { poolElement, siteElement } from "../../iis/elements";
import { needIis, needPool, needSite } from "../../iis/find";
import type { Call, CommandHandler } from "../../world/call";
import { labError } from "../../world/lab-error";

const POOL = /^\/?system\.applicationHost\/applicationPools\/add\[@name=(['"])(.*?)\1\]$/i;
const SITE = /^\/?system\.applicationHost\/sites\/site\[@name=(['"])(.*?)\1\]$/i;

/**
 * Get-WebConfigurationProperty, for attributes of one pool or one site. An attribute comes as an object with Value
 * (SHAPES). Other places of the configuration are not simulated, and said so.
 */
export const getWebConfigurationProperty: CommandHandler = (call) =>
  call.texts("Filter").flatMap((filter) => {
    const element = elementAt(call, filter);
    return call.texts("Name").map((name) => attribute(element, name));
  });

function elementAt(call: Call, filter: string): ValueMap {
  const iis = needIis(call.computer);
  const pool = POOL.exec(filter)?.[2];
  if (pool !== undefined) return poolElement(needPool(iis, pool));
  const site = SITE.exec(filter)?.[2];
  if (site !== undefined) return siteElement(needSite(iis, site));
  throw labError({
    id: "NotSimulated",
    category: "NotImplemented",
    message: `The lab knows attributes of one application pool or one site, not "${filter}".`,
    target: filter,
  });
}

function attribute(element: ValueMap, name: string): Value {
  const key = Object.keys(element).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  return key === undefined ? null : { Value: element[key] ?? null };
}
