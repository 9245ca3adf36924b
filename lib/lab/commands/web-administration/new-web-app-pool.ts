import { changeConfiguration } from "../../iis/configuration";
import { poolElement } from "../../iis/elements";
import { isServing, needIis } from "../../iis/find";
import type { PoolState } from "../../iis/iis-state";
import { alreadyExists } from "../../iis/web-errors";
import { entryOf, keyOf, setEntry } from "../../state/table";
import type { CommandHandler } from "../../world/call";
import { neededName } from "./needed-name";

/** New-WebAppPool: a pool with the defaults of IIS, started where IIS runs (SHAPES, A: it prints state Started). */
export const newWebAppPool: CommandHandler = (call) => {
  const { world, computer } = call;
  const iis = needIis(computer);
  const name = neededName(call);
  if (entryOf(iis.pools, keyOf(name)) !== undefined && !call.flag("Force")) throw alreadyExists(name);
  const pool: PoolState = {
    name,
    state: isServing(computer) ? "Started" : "Stopped",
    autoStart: true,
    managedRuntimeVersion: "v4.0",
    startMode: "OnDemand",
    identity: `IIS APPPOOL\\${name}`,
    startMs: 2_000,
    stopMs: 5_000,
    turn: 0,
    hangs: false,
  };
  changeConfiguration(world, computer, iis, () => void setEntry(iis.pools, keyOf(name), pool));
  call.emit({ subject: "app-pool", name, from: null, to: pool.state });
  return [poolElement(pool)];
};
