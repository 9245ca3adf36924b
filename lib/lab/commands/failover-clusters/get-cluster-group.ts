import { groupElement } from "../../cluster/cluster-elements";
import { needCluster, needGroup } from "../../cluster/find-cluster";
import { fitsWildcard } from "../../iis/wildcard";
import type { CommandHandler } from "../../world/call";
import { refuseUnsimulated } from "../sql-server/parameters";

/** Get-ClusterGroup: the groups, all or by name; a name without wildcards has to be there. */
export const getClusterGroup: CommandHandler = (call) => {
  refuseUnsimulated(call, ["InputObject", "VMId"]);
  const { cluster } = needCluster(call);
  const names = call.texts("Name");
  for (const name of names) if (!/[*?[]/.test(name)) needGroup(cluster, name);
  return Object.values(cluster.groups)
    .filter((group) => names.length === 0 || names.some((name) => fitsWildcard(group.name, name)))
    .map((group) => groupElement(cluster, group));
};
