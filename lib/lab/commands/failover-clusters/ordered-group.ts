import type { Value } from "../../../shell";
import { groupElement } from "../../cluster/cluster-elements";
import type { GroupState } from "../../cluster/cluster-state";
import { needCluster, needGroup, type Seated } from "../../cluster/find-cluster";
import { type GroupOrder, orderGroup } from "../../cluster/group-life";
import type { Call } from "../../world/call";
import { labError } from "../../world/lab-error";
import { refuseUnsimulated } from "../sql-server/parameters";
import { neededName } from "../web-administration/needed-name";

/** The group that an order is for. @throws LabError NotSimulated for what nobody has looked at. */
export function orderedGroup(call: Call): Seated & { readonly group: GroupState } {
  refuseUnsimulated(call, ["InputObject", "ChooseBestNode"]);
  const at = needCluster(call);
  return { ...at, group: needGroup(at.cluster, neededName(call)) };
}

/** Gives the order, and the group as it is when the command returns (behaviour cluster.wait). */
export function obey(call: Call, at: Seated & { readonly group: GroupState }, order: GroupOrder): readonly Value[] {
  const { group, cluster } = at;
  orderGroup(call.world, at, group, order);
  const waitsMs = call.has("Wait") ? call.integer("Wait") * 1_000 : order.inMs;
  call.takes(Math.min(waitsMs, order.inMs));
  const reached = { ...group, state: order.state, owner: order.owner };
  return [groupElement(cluster, waitsMs >= order.inMs ? reached : group)];
}

/** What the real command does then is not known: the lab would confirm what nobody looked at. */
export function unknownOutcome(call: Call, { name, state }: GroupState): Error {
  const message = `What ${call.command} does with the group "${name}" while it is ${state} is not known to the lab.`;
  return labError({ id: "NotSimulated", category: "NotImplemented", message, target: name });
}
