import { getClusterGroup } from "../../cmdlets/failover-clusters/get-cluster-group";
import { moveClusterGroup } from "../../cmdlets/failover-clusters/move-cluster-group";
import { startClusterGroup } from "../../cmdlets/failover-clusters/start-cluster-group";
import { stopClusterGroup } from "../../cmdlets/failover-clusters/stop-cluster-group";
import { CutoverError } from "../../errors";
import type { Shell } from "../../shell";
import { type AnyStep, defineStep, open, satisfied, type Verdict } from "../../upgrade/model";
import type { Placement } from "../placement";

export interface GroupInState extends Placement {
  /** Name of the group (role) of the cluster that the computer is a node of. */
  readonly group: string;
  readonly state: "Online" | "Offline";
  /** The node that owns it; undefined: any. */
  readonly owner: string | undefined;
  readonly deadlineMs: number;
}

type GroupSeen = { readonly state: string; readonly owner: string };

/**
 * A group of a failover cluster is Online or Offline, on a certain node where one is named.
 *
 * @example
 * groupInState({ id: "group", computer: "NODE1", rows: [], group: "Shop", state: "Online", owner: "NODE1", deadlineMs: 600_000 })
 */
export function groupInState(given: GroupInState): AnyStep {
  const { computer, group, state, owner } = given;
  return defineStep<GroupSeen>({
    ...given,
    title: `The cluster group "${group}" is ${state}${owner === undefined ? "" : ` on ${owner}`}`,
    role: { kind: "goal" },
    effect: { group, state, owner: owner ?? null },
    observe: (context) => look(context.on(computer), group),
    satisfied: (seen) => groupVerdict(given, seen),
    act: (context, seen) => bring(context.on(computer), { group, to: { state, owner: owner ?? seen.owner }, seen }),
    judge: (seen) => {
      const stuck = seen.state === "Failed" || seen.state === "PartialOnline";
      return stuck
        ? { kind: "failed", because: `the group is ${seen.state}` }
        : { kind: "running", text: `it is ${seen.state} on ${seen.owner}` };
    },
    undo: async (context, before) => {
      const shell = context.on(computer);
      await bring(shell, { group, to: before, seen: await look(shell, group) });
    },
    undone: (seen, before) =>
      seen.state === before.state && isSame(seen.owner, before.owner)
        ? satisfied("it is as before")
        : open(`it is ${seen.state} on ${seen.owner}`),
    undoTitle: "bring it back to the node and the state that it had",
  });
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function groupVerdict({ group, state, owner }: GroupInState, seen: GroupSeen): Verdict {
  const isThere = owner === undefined || isSame(seen.owner, owner);
  const text = `the group "${group}" is ${seen.state} on ${seen.owner}`;
  return seen.state === state && isThere ? satisfied(text) : open(text);
}

/** Each order returns at once; the state is observed until it is reached. */
async function bring(
  shell: Shell,
  { group: name, to, seen }: { readonly group: string; readonly to: GroupSeen; readonly seen: GroupSeen },
): Promise<void> {
  const now = { name, waitSeconds: 0 };
  if (!isSame(seen.owner, to.owner)) await moveClusterGroup(shell, { ...now, node: to.owner });
  const { state } = isSame(seen.owner, to.owner) ? seen : await look(shell, name);
  if (to.state === "Online" && state === "Offline") await startClusterGroup(shell, now);
  if (to.state === "Offline" && state !== "Offline") await stopClusterGroup(shell, now);
}

async function look(shell: Shell, name: string): Promise<GroupSeen> {
  const found = await getClusterGroup(shell);
  const group = found.find((one) => isSame(one.name, name));
  if (group === undefined) {
    throw new CutoverError({
      code: "CLUSTER_GROUP_NOT_FOUND",
      what: `The cluster of ${shell.computer} has no group "${name}".`,
    });
  }
  return { state: String(group.state), owner: String(group.ownerNode) };
}
