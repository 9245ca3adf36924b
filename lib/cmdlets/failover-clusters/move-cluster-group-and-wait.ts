import type { Shell } from "../../shell";
import type { WaitOptions } from "../until";
import { groupAndWait } from "./group-and-wait";
import { type MoveClusterGroupInput, moveClusterGroup } from "./move-cluster-group";
import type { ClusterGroup } from "./shapes/cluster-group";

/** What moveClusterGroupAndWait takes: the parameters of Move-ClusterGroup without those of waiting, and the name of one group. */
export interface MoveClusterGroupAndWaitInput
  extends Omit<MoveClusterGroupInput, "name" | "waitSeconds" | "inputObject"> {
  readonly name: string;
}

/**
 * Moves a group (role) to another node and waits until it has arrived.
 *
 * PowerShell: Move-ClusterGroup with -Wait 0, and Get-ClusterGroup (FailoverClusters). A group that is there already is left alone. It has
 * arrived when it is online there, or in the state that it was in before.
 *
 * @returns the group as it is then.
 * @throws CutoverError STATE_NOT_REACHED at the deadline, STATE_FAILED when the group fails; CommandFailure with PowerShell's error.
 * @see QUIRKS: -Wait has three meanings; the state at return may still be Pending
 * @example await moveClusterGroupAndWait(shell, { name: "SQL", node: "NODE2" }, { clock, deadlineMs: 120_000 });
 */
export function moveClusterGroupAndWait(
  shell: Shell,
  input: MoveClusterGroupAndWaitInput,
  options: WaitOptions,
): Promise<ClusterGroup> {
  return groupAndWait(
    shell,
    {
      name: input.name,
      cluster: input.cluster,
      wanted: `on ${input.node ?? "another node"}`,
      isReached: (group, before) => hasMoved(group, before, input.node),
      order: (call) => moveClusterGroup(shell, { ...input, waitSeconds: 0 }, call),
    },
    options,
  );
}

function hasMoved(group: ClusterGroup, before: ClusterGroup, node: string | undefined): boolean {
  const isThere = node === undefined ? !isSame(group.ownerNode, before.ownerNode) : isSame(group.ownerNode, node);
  const isSettled = group.state === "Online" || (group.state === before.state && group.state !== "Pending");
  return isThere && isSettled;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
