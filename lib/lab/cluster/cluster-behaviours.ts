import type { Behaviour } from "../behaviours/behaviour";

/** What the lab believes about FailoverClusters. What nothing is known about is refused as not simulated. */
export const clusterBehaviours: readonly Behaviour[] = [
  {
    id: "cluster.wait",
    text: "Move-, Start- and Stop-ClusterGroup wait to the end without -Wait, N seconds with -Wait N, and return at once with -Wait 0.",
    source: "contracts/QUIRKS.md, FailoverClusters: docs WS2025",
  },
  {
    id: "cluster.service-not-running",
    text: "On a node whose cluster service does not run, the commands fail with ClusterEndpointNotRegistered.",
    source: "dpaulson45/HealthChecker#195; procedures.md, EP notes",
  },
  {
    id: "cluster.group-pending",
    text: "A group that is on its way is Pending.",
    source: "contracts/SHAPES.md, ClusterGroupState: Pending=4",
  },
];
