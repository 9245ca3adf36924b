import { z } from "zod";
import { groupInState } from "../../steps";
import { minutesAsMs } from "../../steps/duration";
import { single } from "./single";

/** Inputs of a cluster group. */
export const clusterGroupInputs = z.strictObject({
  server: z.string().min(1).describe("A node of the cluster: the commands run there."),
  name: z.string().min(1).describe("Name of the group (role)."),
  state: z.enum(["Online", "Offline"]).default("Online").describe("The state that it has to be in."),
  owner: z.string().min(1).optional().describe("The node that has to own it. Default: any."),
  waitMinutes: z.number().positive().default(15).describe("How long to wait until it is so."),
});

/** A group (role) of a Windows failover cluster, Online or Offline, on a node. */
export const clusterGroup = single({
  name: "cluster-group",
  title: "A group of a failover cluster",
  inputs: clusterGroupInputs,
  goal: ({ server: computer, name: group, state, owner, waitMinutes }) =>
    groupInState({ id: "group", computer, rows: [], group, state, owner, deadlineMs: minutesAsMs(waitMinutes) }),
  seen: ({ state = "", owner = "" }) => ({ groupState: state, ownerNode: owner }),
});
