import type { Place } from "../../iis/attributes";
import { needIis, needPool, needSite } from "../../iis/find";
import { pathNotFound } from "../../iis/web-errors";
import type { Call } from "../../world/call";
import { labError } from "../../world/lab-error";

const POOL = /^\/?system\.applicationHost\/applicationPools\/add\[@name=(['"])(.*?)\1\](\/processModel)?$/i;
const SITE =
  /^\/?system\.applicationHost\/sites\/site\[@name=(['"])(.*?)\1\](\/application\[@path=(['"])\/\4\](\/virtualDirectory\[@path=(['"])\/\6\])?)?$/i;

/** The element that a filter means: a pool, its processModel, a site, its root application or that one's folder. */
export function placeAt(call: Call, filter: string): Place {
  const iis = needIis(call.computer);
  const pool = POOL.exec(filter);
  if (pool !== null) {
    const at = needPool(iis, pool[2] ?? "");
    return pool[3] === undefined ? { kind: "pool", pool: at } : { kind: "process-model", pool: at };
  }
  const found = SITE.exec(filter);
  if (found === null) {
    throw labError({
      id: "NotSimulated",
      category: "NotImplemented",
      message: `The lab knows attributes of one application pool or one site, not "${filter}".`,
      target: filter,
    });
  }
  const site = needSite(iis, found[2] ?? "");
  if (found[3] === undefined) return { kind: "site", site };
  const root = site.applications.find(({ path }) => path === "/");
  if (root === undefined) throw pathNotFound(filter);
  return found[5] === undefined ? { kind: "application", site, root } : { kind: "virtual-directory", site, root };
}
