import type { Shell } from "../../shell";
import type { WaitOptions } from "../until";
import { nodeAndWait } from "./node-and-wait";
import type { ClusterNode } from "./shapes/cluster-node";
import { type StartClusterNodeInput, startClusterNode } from "./start-cluster-node";

/** What startClusterNodeAndWait takes: the parameters of Start-ClusterNode without those of waiting, and the name of one node. */
export interface StartClusterNodeAndWaitInput
  extends Omit<StartClusterNodeInput, "name" | "waitSeconds" | "inputObject"> {
  readonly name: string;
}

/**
 * Starts the cluster service on a node and waits until the node is up.
 *
 * PowerShell: Start-ClusterNode with -Wait 0, and Get-ClusterNode (FailoverClusters). A node that is up already is left alone. Ask a
 * computer of the cluster that is up itself.
 *
 * @returns the node as it is then.
 * @throws CutoverError STATE_NOT_REACHED at the deadline, STATE_FAILED when the cluster says that it failed; CommandFailure
 * with PowerShell's error.
 * @see QUIRKS: -Wait has three meanings; state and drain status are to be observed
 * @example await startClusterNodeAndWait(shell, { name: "NODE2" }, { clock, deadlineMs: 600_000 });
 */
export function startClusterNodeAndWait(
  shell: Shell,
  input: StartClusterNodeAndWaitInput,
  options: WaitOptions,
): Promise<ClusterNode> {
  return nodeAndWait(
    shell,
    {
      name: input.name,
      cluster: input.cluster,
      wanted: "Up",
      judge: ({ state }) => (state === "Up" ? "reached" : "waiting"),
      order: (call) => startClusterNode(shell, { ...input, name: [input.name], waitSeconds: 0 }, call),
    },
    options,
  );
}
