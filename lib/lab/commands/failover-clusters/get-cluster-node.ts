import { nodeElement } from "../../cluster/cluster-elements";
import { needCluster } from "../../cluster/find-cluster";
import { fitsWildcard } from "../../iis/wildcard";
import type { CommandHandler } from "../../world/call";
import { refuseUnsimulated } from "../sql-server/parameters";

/** Get-ClusterNode: the nodes with what they are now: Up, or Down. */
export const getClusterNode: CommandHandler = (call) => {
  refuseUnsimulated(call, ["InputObject"]);
  const { cluster } = needCluster(call);
  const names = call.texts("Name");
  const chosen = cluster.nodes.filter((node) => names.length === 0 || names.some((name) => fitsWildcard(node, name)));
  return chosen.map((node) => nodeElement(call.world, cluster, node));
};
