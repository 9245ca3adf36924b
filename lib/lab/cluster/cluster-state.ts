import type { Table } from "../state/table";

declare module "../state/computer-state" {
  interface ComputerState {
    /** A failover cluster, at the computer that declares it; its other nodes find it there. */
    cluster?: ClusterState;
  }
}

export interface ClusterState {
  name: string;
  /** Names of its nodes, as the estate writes them. */
  nodes: string[];
  /** By `keyOf` of the name. */
  groups: Table<GroupState>;
}

export type GroupRunState = "Online" | "Offline" | "Pending";

/** A group of resources, which the users of a cluster call a role. */
export interface GroupState {
  name: string;
  id: string;
  type: string;
  isCore: boolean;
  priority: number;
  /** The node that has it. */
  owner: string;
  state: GroupRunState;
  onlineMs: number;
  offlineMs: number;
  /** Raised by every order, so that what was planned for an earlier one does not happen. */
  turn: number;
}
