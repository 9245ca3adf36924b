import type { CommandHandler } from "../../world/call";
import { obey, orderedGroup, unknownOutcome } from "./ordered-group";

/** Stop-ClusterGroup: takes an online group offline. */
export const stopClusterGroup: CommandHandler = (call) => {
  const at = orderedGroup(call);
  if (at.group.state !== "Online") throw unknownOutcome(call, at.group);
  return obey(call, at, { state: "Offline", owner: at.group.owner, inMs: at.group.offlineMs });
};
