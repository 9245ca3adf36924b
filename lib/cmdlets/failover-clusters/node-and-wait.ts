import { CutoverError } from "../../errors";
import type { Shell } from "../../shell";
import type { CmdletOptions } from "../invoke-cmdlet";
import { until, type Verdict, type WaitOptions } from "../until";
import { getClusterNode } from "./get-cluster-node";
import type { ClusterNode } from "./shapes/cluster-node";

/** A node and what is wanted of it. */
export interface NodeWaiting {
  readonly name: string;
  readonly cluster?: string | undefined;
  readonly wanted: string;
  /** `isSince`: a failed drain that the node shows is one since the order, not an older one. */
  judge(node: ClusterNode, isSince: boolean): Verdict;
  /** Asks for it; called once, and not at all where it is there already. */
  order(options: CmdletOptions): Promise<unknown>;
}

/** Asks a node for something and looks until it is so. */
export async function nodeAndWait(shell: Shell, waiting: NodeWaiting, options: WaitOptions): Promise<ClusterNode> {
  let isOrdered = false;
  // A drain that failed before the order shows for a while after it as well.
  let isFailureNew = false;
  return until(
    {
      subject: `The node "${waiting.name}"`,
      wanted: waiting.wanted,
      look: (call) => oneNode(shell, waiting, call),
      tell: ({ state, drainStatus }) => (drainStatus === "NotInitiated" ? state : `${state} (drain ${drainStatus})`),
      judge: (node) => {
        isFailureNew ||= node.drainStatus !== "Failed";
        return waiting.judge(node, isOrdered && isFailureNew);
      },
      urge: async (_node, call) => {
        if (isOrdered) return;
        await waiting.order(call);
        isOrdered = true;
      },
    },
    options,
  );
}

async function oneNode(
  shell: Shell,
  { name, cluster }: Pick<NodeWaiting, "name" | "cluster">,
  options: CmdletOptions,
): Promise<ClusterNode> {
  const nodes = await getClusterNode(shell, { name: [name], ...(cluster === undefined ? {} : { cluster }) }, options);
  const node = nodes.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (node !== undefined) return node;
  const what = `Get-ClusterNode on ${shell.computer} gave no node "${name}".`;
  throw new CutoverError({ code: "OUTPUT_UNEXPECTED", what });
}
