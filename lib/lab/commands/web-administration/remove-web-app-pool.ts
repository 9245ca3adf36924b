import { changeConfiguration } from "../../iis/configuration";
import { needIis, needPool } from "../../iis/find";
import { endWorkers } from "../../iis/pool-life";
import { keyOf, removeEntry } from "../../state/table";
import type { CommandHandler } from "../../world/call";
import { neededName } from "./needed-name";

/** Remove-WebAppPool: the pool and its worker process are gone; applications that name it keep the name. */
export const removeWebAppPool: CommandHandler = (call) => {
  const { world, computer } = call;
  const iis = needIis(computer);
  const pool = needPool(iis, neededName(call));
  endWorkers(world, computer, pool);
  changeConfiguration(world, computer, iis, () => removeEntry(iis.pools, keyOf(pool.name)));
  call.emit({ subject: "app-pool", name: pool.name, from: pool.state, to: null });
  return [];
};
