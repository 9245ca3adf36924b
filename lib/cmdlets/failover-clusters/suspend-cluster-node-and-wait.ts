import type { Shell } from "../../shell";
import type { Verdict, WaitOptions } from "../until";
import { nodeAndWait } from "./node-and-wait";
import type { ClusterNode } from "./shapes/cluster-node";
import { type SuspendClusterNodeInput, suspendClusterNode } from "./suspend-cluster-node";

/** What suspendClusterNodeAndWait takes: the parameters of Suspend-ClusterNode without those of waiting, and the name of one node. */
export interface SuspendClusterNodeAndWaitInput extends Omit<SuspendClusterNodeInput, "name" | "wait" | "inputObject"> {
  readonly name: string;
}

/**
 * Pauses a node and waits until it is paused, with `drain` until its roles have moved away.
 *
 * PowerShell: Suspend-ClusterNode without -Wait, and Get-ClusterNode (FailoverClusters). Its -Wait is a switch and is not used. With
 * `drain` the node is Paused long before its roles have moved: the drain status decides.
 *
 * @returns the node as it is then.
 * @throws CutoverError STATE_NOT_REACHED at the deadline, STATE_FAILED when the cluster says that it failed; CommandFailure
 * with PowerShell's error.
 * @see QUIRKS: -Wait has three meanings; state and drain status are to be observed
 * @example await suspendClusterNodeAndWait(shell, { name: "NODE2", drain: true }, { clock, deadlineMs: 600_000 });
 */
export function suspendClusterNodeAndWait(
  shell: Shell,
  input: SuspendClusterNodeAndWaitInput,
  options: WaitOptions,
): Promise<ClusterNode> {
  return nodeAndWait(
    shell,
    {
      name: input.name,
      cluster: input.cluster,
      wanted: input.drain === true ? "Paused with its roles drained" : "Paused",
      judge: (node, isSince) => judgePaused(node, { isDrained: input.drain === true, isSince }),
      order: (call) => suspendClusterNode(shell, { ...input, name: [input.name] }, call),
    },
    options,
  );
}

interface Pausing {
  readonly isDrained: boolean;
  readonly isSince: boolean;
}

function judgePaused({ state, drainStatus }: ClusterNode, { isDrained, isSince }: Pausing): Verdict {
  if (isSince && isDrained && drainStatus === "Failed") return { failed: "the drain failed" };
  const isPaused = state === "Paused" && (!isDrained || drainStatus === "Completed");
  return isPaused ? "reached" : "waiting";
}
