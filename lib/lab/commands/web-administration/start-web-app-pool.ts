import { poolElement } from "../../iis/elements";
import { needPool, needRunningIis } from "../../iis/find";
import { orderStart } from "../../iis/pool-life";
import type { CommandHandler } from "../../world/call";
import { neededName } from "./needed-name";

/** Start-WebAppPool: returns before the pool is started. */
export const startWebAppPool: CommandHandler = (call) => {
  const pool = needPool(needRunningIis(call.computer), neededName(call));
  orderStart(call.world, call.computer, pool);
  if (call.world.variant("iis.stop-keeps-autostart") === "clears") pool.autoStart = true;
  return call.flag("Passthru") ? [poolElement(pool)] : [];
};
