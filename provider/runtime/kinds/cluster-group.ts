import { clusterGroup } from "../../../lib/systems/single";
import type { Kind } from "./kind";
import { singleKind } from "./single-kind";

/** ClusterGroup as a resource. */
export const clusterGroupKind: Kind = {
  ...singleKind("ClusterGroup", clusterGroup),
  identity: ["name"],
  means: ["server", "waitMinutes"],
  secrets: [],
  gone: ["CLUSTER_GROUP_NOT_FOUND"],
};
