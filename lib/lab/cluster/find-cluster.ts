import { findService } from "../services/service-life";
import type { ComputerState } from "../state/computer-state";
import { entryOf, keyOf } from "../state/table";
import type { Call } from "../world/call";
import { labError } from "../world/lab-error";
import type { World } from "../world/world";
import type { ClusterState, GroupState } from "./cluster-state";

/** A cluster, and the computer in whose state it stands. */
export interface Seated {
  readonly cluster: ClusterState;
  readonly seat: ComputerState;
}

/** The cluster that -Cluster names, else that of the computer itself. @throws LabError where its service does not run. */
export function needCluster(call: Call): Seated {
  const name = call.optionalText("Cluster");
  const all = clustersOf(call.world);
  const found =
    name === undefined
      ? all.find(({ cluster }) => isNode(cluster, call.computer.name))
      : all.find(({ cluster }) => keyOf(cluster.name) === keyOf(name) || isNode(cluster, name));
  const asked = found === undefined || name !== undefined ? undefined : call.computer;
  const isServed = found?.cluster.nodes.some((node) => isUp(call.world, node));
  if (found === undefined || isServed !== true || (asked && !isUp(call.world, asked.name))) throw notRunning();
  return found;
}

export function clustersOf(world: World): readonly Seated[] {
  return Object.values(world.state.computers).flatMap((seat) =>
    seat.cluster === undefined ? [] : [{ seat, cluster: seat.cluster }],
  );
}

export function isNode(cluster: ClusterState, name: string): boolean {
  return cluster.nodes.some((node) => keyOf(node) === keyOf(name));
}

/** Whether a node takes part: the computer runs, and its cluster service, where the estate declares one. */
export function isUp(world: World, node: string): boolean {
  const computer = world.computer(node);
  const service = findService(computer, "ClusSvc");
  return computer.power.kind === "up" && (service === undefined || service.status === "Running");
}

export function needGroup(cluster: ClusterState, name: string): GroupState {
  const group = entryOf(cluster.groups, keyOf(name));
  if (group !== undefined) return group;
  throw labError({
    id: "ClusterObjectNotFound",
    category: "ObjectNotFound",
    exception: CLUSTER_EXCEPTION,
    message: `Unable to find a cluster group named '${name}'.`,
    target: name,
  });
}

const CLUSTER_EXCEPTION = "Microsoft.FailoverClusters.PowerShell.ClusterCmdletException";

function notRunning(): Error {
  return labError({
    id: "ClusterEndpointNotRegistered",
    category: "ConnectionError",
    exception: CLUSTER_EXCEPTION,
    message:
      "The cluster service is not running.  Make sure that the service is running on all nodes in the cluster.\n    There are no more endpoints available from the endpoint mapper",
  });
}
