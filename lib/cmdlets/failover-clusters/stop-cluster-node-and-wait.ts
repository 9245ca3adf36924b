import type { Shell } from "../../shell";
import type { WaitOptions } from "../until";
import { nodeAndWait } from "./node-and-wait";
import type { ClusterNode } from "./shapes/cluster-node";
import { type StopClusterNodeInput, stopClusterNode } from "./stop-cluster-node";

/** What stopClusterNodeAndWait takes: the parameters of Stop-ClusterNode without those of waiting, and the name of one node. */
export interface StopClusterNodeAndWaitInput
  extends Omit<StopClusterNodeInput, "name" | "waitSeconds" | "inputObject"> {
  readonly name: string;
}

/**
 * Stops the cluster service on a node and waits until the node is down.
 *
 * PowerShell: Stop-ClusterNode with -Wait 0, and Get-ClusterNode (FailoverClusters). A node that is down already is left alone. Ask
 * another node: the one that stops cannot tell.
 *
 * @returns the node as it is then.
 * @throws CutoverError STATE_NOT_REACHED at the deadline, STATE_FAILED when the cluster says that it failed; CommandFailure
 * with PowerShell's error.
 * @see QUIRKS: -Wait has three meanings; state and drain status are to be observed
 * @example await stopClusterNodeAndWait(shell, { name: "NODE2" }, { clock, deadlineMs: 600_000 });
 */
export function stopClusterNodeAndWait(
  shell: Shell,
  input: StopClusterNodeAndWaitInput,
  options: WaitOptions,
): Promise<ClusterNode> {
  return nodeAndWait(
    shell,
    {
      name: input.name,
      cluster: input.cluster,
      wanted: "Down",
      judge: ({ state }) => (state === "Down" ? "reached" : "waiting"),
      order: (call) => stopClusterNode(shell, { ...input, name: [input.name], waitSeconds: 0 }, call),
    },
    options,
  );
}
