import { poolElement } from "../../iis/elements";
import { needPool, needRunningIis } from "../../iis/find";
import { orderStop } from "../../iis/pool-life";
import type { CommandHandler } from "../../world/call";
import { neededName } from "./needed-name";

/** Stop-WebAppPool: returns before the pool is stopped; throws when it is stopped already (QUIRKS: windows-powershell-docs#348). */
export const stopWebAppPool: CommandHandler = (call) => {
  const pool = needPool(needRunningIis(call.computer), neededName(call));
  const canHang = pool.state === "Started";
  const hangs = canHang && call.hazard("pool-stays-in-stopping") !== undefined;
  orderStop(call.world, call.computer, pool, { hangs });
  if (call.world.variant("iis.stop-keeps-autostart") === "clears") pool.autoStart = false;
  return call.flag("Passthru") ? [poolElement(pool)] : [];
};
