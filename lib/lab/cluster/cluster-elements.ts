import type { ValueMap } from "../../shell";
import type { World } from "../world/world";
import type { ClusterState, GroupState } from "./cluster-state";
import { isUp } from "./find-cluster";

/** Objects as FailoverClusters gives them (SHAPES): enumerations by name, the owner by the name that it prints as. */
export function groupElement(cluster: ClusterState, group: GroupState): ValueMap {
  return {
    Name: group.name,
    Id: group.id,
    State: group.state,
    OwnerNode: group.owner,
    GroupType: group.type,
    IsCoreGroup: group.isCore,
    Priority: group.priority,
    Cluster: cluster.name,
  };
}

/** BuildNumber is that of the computer's own system; NodeHighest- and NodeLowestVersion, which nothing here reads, are 0. */
export function nodeElement(world: World, cluster: ClusterState, node: string): ValueMap {
  const [, , build = "0"] = world.computer(node).facts.osVersion.split(".");
  return {
    Name: node,
    NodeName: node,
    Id: String(cluster.nodes.indexOf(node) + 1),
    State: isUp(world, node) ? "Up" : "Down",
    DrainStatus: "NotInitiated",
    StatusInformation: "Normal",
    BuildNumber: Number(build),
    NodeHighestVersion: 0,
    NodeLowestVersion: 0,
    NodeWeight: 1,
    DynamicWeight: isUp(world, node) ? 1 : 0,
    Type: "Node",
    Cluster: cluster.name,
  };
}
