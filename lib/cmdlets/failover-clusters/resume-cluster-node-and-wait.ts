import type { Shell } from "../../shell";
import type { WaitOptions } from "../until";
import { nodeAndWait } from "./node-and-wait";
import { type ResumeClusterNodeInput, resumeClusterNode } from "./resume-cluster-node";
import type { ClusterNode } from "./shapes/cluster-node";

/** What resumeClusterNodeAndWait takes: the parameters of Resume-ClusterNode without those of waiting, and the name of one node. */
export interface ResumeClusterNodeAndWaitInput extends Omit<ResumeClusterNodeInput, "name" | "inputObject"> {
  readonly name: string;
}

/**
 * Lets a paused node take roles again and waits until it is up.
 *
 * PowerShell: Resume-ClusterNode, and Get-ClusterNode (FailoverClusters). The command has no -Wait. Roles that come back
 * (failback) may still be on their way.
 *
 * @returns the node as it is then.
 * @throws CutoverError STATE_NOT_REACHED at the deadline, STATE_FAILED when the cluster says that it failed; CommandFailure
 * with PowerShell's error.
 * @see QUIRKS: -Wait has three meanings; state and drain status are to be observed
 * @example await resumeClusterNodeAndWait(shell, { name: "NODE2", failback: "NoFailback" }, { clock, deadlineMs: 600_000 });
 */
export function resumeClusterNodeAndWait(
  shell: Shell,
  input: ResumeClusterNodeAndWaitInput,
  options: WaitOptions,
): Promise<ClusterNode> {
  return nodeAndWait(
    shell,
    {
      name: input.name,
      cluster: input.cluster,
      wanted: "Up",
      judge: ({ state }) => (state === "Up" ? "reached" : "waiting"),
      order: (call) => resumeClusterNode(shell, { ...input, name: [input.name] }, call),
    },
    options,
  );
}
