import type * as pulumi from "@pulumi/pulumi";
import type { z } from "zod";
import type { clusterGroupInputs } from "../../lib/systems/single";
import { clusterGroupKind } from "../runtime/kinds/cluster-group";
import { DeclaredResource } from "./declared-resource";
import type { Args } from "./input-types";

/** Inputs of ClusterGroup; docs/pulumi.md lists them. */
export type ClusterGroupArgs = Args<z.input<typeof clusterGroupInputs>>;

/** What the state holds of this resource's code: constant, and nothing of the program. */
export const clusterGroupStub = {
  configure() {
    require("cutover/provider/runtime").attach(this, "ClusterGroup");
  },
} as unknown as pulumi.dynamic.ResourceProvider;

/**
 * A group (role) of a Windows failover cluster, Online or Offline, on a node where one is named.
 *
 * @example
 * new cutover.ClusterGroup("shop", { estate: { lab: "estate.yaml" }, server: "NODE1", name: "Shop", owner: "NODE1" });
 */
export class ClusterGroup extends DeclaredResource {
  /** State of the group as it was seen last. */
  declare readonly groupState: pulumi.Output<string>;
  /** The node that owns it. */
  declare readonly ownerNode: pulumi.Output<string>;

  constructor(name: string, args: ClusterGroupArgs, options?: pulumi.CustomResourceOptions) {
    super({ kind: clusterGroupKind, stub: clusterGroupStub, outputs: ["groupState", "ownerNode"] }, name, {
      args,
      options,
    });
  }
}
