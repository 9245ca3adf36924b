import type { CommandHandler } from "../../world/call";
import { obey, orderedGroup, unknownOutcome } from "./ordered-group";

/** Start-ClusterGroup: brings an offline group online on the node that has it. */
export const startClusterGroup: CommandHandler = (call) => {
  const at = orderedGroup(call);
  if (at.group.state !== "Offline") throw unknownOutcome(call, at.group);
  return obey(call, at, { state: "Online", owner: at.group.owner, inMs: at.group.onlineMs });
};
