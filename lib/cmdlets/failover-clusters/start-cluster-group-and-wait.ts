import type { Shell } from "../../shell";
import type { WaitOptions } from "../until";
import { groupAndWait } from "./group-and-wait";
import type { ClusterGroup } from "./shapes/cluster-group";
import { type StartClusterGroupInput, startClusterGroup } from "./start-cluster-group";

/** What startClusterGroupAndWait takes: the parameters of Start-ClusterGroup without those of waiting, and the name of one group. */
export interface StartClusterGroupAndWaitInput
  extends Omit<StartClusterGroupInput, "name" | "waitSeconds" | "inputObject"> {
  readonly name: string;
}

/**
 * Brings a group (role) online and waits until it is.
 *
 * PowerShell: Start-ClusterGroup with -Wait 0, and Get-ClusterGroup (FailoverClusters). A group that is online already is left alone.
 *
 * @returns the group as it is then.
 * @throws CutoverError STATE_NOT_REACHED at the deadline, STATE_FAILED when the group fails; CommandFailure with PowerShell's error.
 * @see QUIRKS: -Wait has three meanings; the state at return may still be Pending
 * @example await startClusterGroupAndWait(shell, { name: "SQL" }, { clock, deadlineMs: 120_000 });
 */
export function startClusterGroupAndWait(
  shell: Shell,
  input: StartClusterGroupAndWaitInput,
  options: WaitOptions,
): Promise<ClusterGroup> {
  return groupAndWait(
    shell,
    {
      name: input.name,
      cluster: input.cluster,
      wanted: "Online",
      isReached: ({ state }) => state === "Online",
      order: (call) => startClusterGroup(shell, { ...input, waitSeconds: 0 }, call),
    },
    options,
  );
}
