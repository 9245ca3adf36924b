import { isNode, isUp } from "../../cluster/find-cluster";
import { keyOf } from "../../state/table";
import type { CommandHandler } from "../../world/call";
import { labError } from "../../world/lab-error";
import { obey, orderedGroup, unknownOutcome } from "./ordered-group";

/** Move-ClusterGroup: off one node and on another; without -Node, to the next one that is Up. */
export const moveClusterGroup: CommandHandler = (call) => {
  const at = orderedGroup(call);
  const { group, cluster } = at;
  if (group.state !== "Online") throw unknownOutcome(call, group);
  const wanted = call.optionalText("Node");
  const others = cluster.nodes.filter((node) => keyOf(node) !== keyOf(group.owner) && isUp(call.world, node));
  const owner = wanted === undefined ? others[0] : others.find((node) => keyOf(node) === keyOf(wanted));
  if (owner === undefined && wanted !== undefined && keyOf(wanted) === keyOf(group.owner))
    throw unknownOutcome(call, group);
  if (owner === undefined) {
    const isKnown = wanted === undefined || isNode(cluster, wanted);
    throw labError({
      id: isKnown ? "ClusterCmdletException" : "ClusterObjectNotFound",
      category: isKnown ? "ResourceUnavailable" : "ObjectNotFound",
      exception: "Microsoft.FailoverClusters.PowerShell.ClusterCmdletException",
      message: `The group '${group.name}' cannot be moved: ${wanted ?? "no other node"} is not Up.`,
      target: wanted ?? group.name,
    });
  }
  return obey(call, at, { state: "Online", owner, inMs: group.offlineMs + group.onlineMs });
};
