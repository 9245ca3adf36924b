import { CutoverError } from "../../errors";
import type { Shell } from "../../shell";
import type { CmdletOptions } from "../invoke-cmdlet";
import { until, type Verdict, type WaitOptions } from "../until";
import { getClusterGroup } from "./get-cluster-group";
import type { ClusterGroup } from "./shapes/cluster-group";

/** A group and what is wanted of it. */
export interface GroupWaiting {
  readonly name: string;
  readonly cluster?: string | undefined;
  readonly wanted: string;
  /** `before` is the group as it was at the first look. */
  isReached(group: ClusterGroup, before: ClusterGroup): boolean;
  /** Asks for it; called once, and not at all where it is there already. */
  order(options: CmdletOptions): Promise<unknown>;
}

/**
 * Asks a group for something, with -Wait 0 so that the command returns at once, and looks until it is so. A group that
 * is Failed after the order is not waited for.
 */
export async function groupAndWait(shell: Shell, waiting: GroupWaiting, options: WaitOptions): Promise<ClusterGroup> {
  const { name, cluster, wanted } = waiting;
  let before: ClusterGroup | undefined;
  let isOrdered = false;
  // A group that was Failed before the order shows that for a while after it as well.
  let isFailureNew = false;
  return until(
    {
      subject: `The group "${name}"`,
      wanted,
      look: (call) => oneGroup(shell, { name, cluster }, call),
      tell: ({ state, ownerNode }) => `${state} on ${ownerNode}`,
      judge: (group): Verdict => {
        before ??= group;
        if (waiting.isReached(group, before)) return "reached";
        isFailureNew ||= group.state !== "Failed";
        return isOrdered && isFailureNew && group.state === "Failed" ? { failed: "it failed" } : "waiting";
      },
      urge: async (_group, call) => {
        if (isOrdered) return;
        await waiting.order(call);
        isOrdered = true;
      },
    },
    options,
  );
}

/** The group of that name. @throws CutoverError OUTPUT_UNEXPECTED when there is none. */
export async function oneGroup(
  shell: Shell,
  { name, cluster }: Pick<GroupWaiting, "name" | "cluster">,
  options: CmdletOptions,
): Promise<ClusterGroup> {
  const input = { name: [name], ...(cluster === undefined ? {} : { cluster }) };
  const groups = await getClusterGroup(shell, input, options);
  const group = groups.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (group !== undefined) return group;
  const what = `Get-ClusterGroup on ${shell.computer} gave no group "${name}".`;
  throw new CutoverError({ code: "OUTPUT_UNEXPECTED", what });
}
