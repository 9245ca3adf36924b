import { needPool, needRunningIis } from "../../iis/find";
import type { CommandHandler } from "../../world/call";

/** Get-WebAppPoolState: an object whose Value is the state's name (SHAPES); without a name, of every pool. */
export const getWebAppPoolState: CommandHandler = (call) => {
  const iis = needRunningIis(call.computer);
  const name = call.optionalText("Name");
  const pools = name === undefined ? Object.values(iis.pools) : [needPool(iis, name)];
  return pools.map(({ state }) => ({ Value: state }));
};
