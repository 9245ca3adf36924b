import { getClusterGroup } from "../commands/failover-clusters/get-cluster-group";
import { getClusterNode } from "../commands/failover-clusters/get-cluster-node";
import { moveClusterGroup } from "../commands/failover-clusters/move-cluster-group";
import { startClusterGroup } from "../commands/failover-clusters/start-cluster-group";
import { stopClusterGroup } from "../commands/failover-clusters/stop-cluster-group";
import type { LabPart } from "../part";
import { clusterBehaviours } from "./cluster-behaviours";
import { clusterSlice } from "./cluster-slice";
import { groupSettled } from "./group-life";

/** A failover cluster: its nodes, its groups, and the orders to groups. */
export const clusterPart: LabPart = {
  name: "cluster",
  commands: {
    FailoverClusters: {
      "Get-ClusterGroup": getClusterGroup,
      "Get-ClusterNode": getClusterNode,
      "Move-ClusterGroup": moveClusterGroup,
      "Start-ClusterGroup": startClusterGroup,
      "Stop-ClusterGroup": stopClusterGroup,
    },
  },
  tasks: { "cluster.group-settled": groupSettled },
  slices: { cluster: clusterSlice },
  behaviours: clusterBehaviours,
};
