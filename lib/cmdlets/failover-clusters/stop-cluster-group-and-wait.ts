import type { Shell } from "../../shell";
import type { WaitOptions } from "../until";
import { groupAndWait } from "./group-and-wait";
import type { ClusterGroup } from "./shapes/cluster-group";
import { type StopClusterGroupInput, stopClusterGroup } from "./stop-cluster-group";

/** What stopClusterGroupAndWait takes: the parameters of Stop-ClusterGroup without those of waiting, and the name of one group. */
export interface StopClusterGroupAndWaitInput
  extends Omit<StopClusterGroupInput, "name" | "waitSeconds" | "inputObject"> {
  readonly name: string;
}

/**
 * Takes a group (role) offline and waits until it is.
 *
 * PowerShell: Stop-ClusterGroup with -Wait 0, and Get-ClusterGroup (FailoverClusters). A group that is offline already is left alone.
 *
 * @returns the group as it is then.
 * @throws CutoverError STATE_NOT_REACHED at the deadline, STATE_FAILED when the group fails; CommandFailure with PowerShell's error.
 * @see QUIRKS: -Wait has three meanings; the state at return may still be Pending
 * @example await stopClusterGroupAndWait(shell, { name: "SQL" }, { clock, deadlineMs: 120_000 });
 */
export function stopClusterGroupAndWait(
  shell: Shell,
  input: StopClusterGroupAndWaitInput,
  options: WaitOptions,
): Promise<ClusterGroup> {
  return groupAndWait(
    shell,
    {
      name: input.name,
      cluster: input.cluster,
      wanted: "Offline",
      isReached: ({ state }) => state === "Offline",
      order: (call) => stopClusterGroup(shell, { ...input, waitSeconds: 0 }, call),
    },
    options,
  );
}
