import { createHash } from "node:crypto";
import { contractOf } from "../../contract";
import { CutoverError } from "../../errors";
import type { SliceDefinition } from "../part";
import type { ComputerState } from "../state/computer-state";
import { entryOf, keyOf, setEntry } from "../state/table";
import { type ClusterInput, clusterSchema } from "./cluster-schema";
import type { ClusterState } from "./cluster-state";

/** `cluster:` of estate.yaml, at one node of the cluster. Its nodes are computers of the estate. */
export const clusterSlice: SliceDefinition = {
  schema: clusterSchema,
  create: (world, computer, input) => {
    const given = input as ClusterInput;
    for (const node of given.nodes) world.computer(node);
    if (!given.nodes.some((node) => keyOf(node) === keyOf(computer.name)))
      throw invalid(computer, `its nodes do not name ${computer.name}, at which it stands`);
    computer.cluster = createCluster(computer, given);
  },
};

function createCluster(computer: ComputerState, { name, nodes, groups }: ClusterInput): ClusterState {
  const cluster: ClusterState = { name, nodes: [...nodes], groups: {} };
  for (const { onlineTakes, offlineTakes, owner = nodes[0] ?? "", ...group } of groups) {
    const key = keyOf(group.name);
    if (entryOf(cluster.groups, key)) throw invalid(computer, `there are two groups named ${group.name}`);
    const node = nodes.find((candidate) => keyOf(candidate) === keyOf(owner));
    if (node === undefined) throw invalid(computer, `${group.name} is owned by ${owner}, which is none of its nodes`);
    if (!TYPES.includes(group.type)) throw invalid(computer, `${group.name} has the type ${group.type}, which is none`);
    const id = createHash("sha256").update(`${name}/${key}`).digest("hex").slice(0, 32);
    const guid = id.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    const times = { onlineMs: onlineTakes, offlineMs: offlineTakes, turn: 0 };
    setEntry(cluster.groups, key, { ...group, id: guid, owner: node, ...times });
  }
  return cluster;
}

/** The members of GroupType, as the contract has them behind -GroupType of Add-ClusterGroup. */
const TYPES = Object.keys(
  contractOf("FailoverClusters", "Add-ClusterGroup")?.parameters.find(({ name }) => name === "GroupType")?.enumeration
    ?.members ?? {},
);

function invalid(computer: ComputerState, because: string): CutoverError {
  return new CutoverError({ code: "LAB_ESTATE_INVALID", what: `${computer.name}: in cluster, ${because}.` });
}
