import { entryOf, keyOf } from "../state/table";
import type { TaskState } from "../world/task";
import type { World } from "../world/world";
import type { GroupRunState, GroupState } from "./cluster-state";
import type { Seated } from "./find-cluster";

/** What a group becomes, on which node, and how long that takes. */
export interface GroupOrder {
  readonly state: Exclude<GroupRunState, "Pending">;
  readonly owner: string;
  readonly inMs: number;
}

/** Sends a group on its way: Pending, and after its time what was ordered. */
export function orderGroup(world: World, at: Seated, group: GroupState, { state, owner, inMs }: GroupOrder): void {
  set(world, at, group, "Pending", group.owner);
  const data = { group: keyOf(group.name), turn: group.turn, state, owner };
  world.schedule({ inMs, computer: at.seat.name, task: "cluster.group-settled", data });
}

/** The time of an order has come. */
export function groupSettled(world: World, task: Readonly<TaskState>): void {
  const seat = world.computer(task.computer);
  const { cluster } = seat;
  const group = cluster === undefined ? undefined : entryOf(cluster.groups, String(task.data.group));
  if (cluster === undefined || group === undefined || group.turn !== task.data.turn) return;
  const state: GroupRunState = task.data.state === "Online" ? "Online" : "Offline";
  set(world, { seat, cluster }, group, state, String(task.data.owner));
}

function set(world: World, { seat, cluster }: Seated, group: GroupState, state: GroupRunState, owner: string): void {
  const from = `${group.state} on ${group.owner}`;
  group.state = state;
  group.owner = owner;
  group.turn += 1;
  const to = `${state} on ${owner}`;
  const detail = { cluster: cluster.name };
  world.emit({ computer: seat.name, subject: "cluster-group", name: group.name, from, to, detail });
}
