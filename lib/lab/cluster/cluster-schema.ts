import { z } from "zod";
import { duration } from "../estate/quantity";

const group = z.strictObject({
  name: z.string().min(1),
  /** A member of GroupType, e.g. GenericService. */
  type: z.string().default("GenericService"),
  isCore: z.boolean().default(false),
  priority: z.int().nonnegative().default(2000),
  /** The node that has it; the first one where nothing is said. */
  owner: z.string().optional(),
  state: z.enum(["Online", "Offline"]).default("Online"),
  onlineTakes: duration.default(10_000),
  offlineTakes: duration.default(5_000),
});

/** `cluster:` of one of the nodes in estate.yaml. */
export const clusterSchema = z.strictObject({
  name: z.string().min(1).max(15),
  nodes: z.array(z.string()).min(1),
  groups: z.array(group).default([]),
});

export type ClusterInput = z.output<typeof clusterSchema>;
