import type * as pulumi from "@pulumi/pulumi";
import type { z } from "zod";
import type { webAppPoolInputs } from "../../lib/systems/single";
import { webAppPoolKind } from "../runtime/kinds/web-app-pool";
import { DeclaredResource } from "./declared-resource";
import type { Args } from "./input-types";

/** Inputs of WebAppPool; docs/pulumi.md lists them. */
export type WebAppPoolArgs = Args<z.input<typeof webAppPoolInputs>>;

/** What the state holds of this resource's code: constant, and nothing of the program. */
export const webAppPoolStub = {
  configure() {
    require("cutover/provider/runtime").attach(this, "WebAppPool");
  },
} as unknown as pulumi.dynamic.ResourceProvider;

/**
 * An application pool of IIS with its settings, Started or Stopped. A missing one is made, one that is there is taken over;
 * settings that are left out stay as they are. `destroy` leaves it alone unless `onDestroy` is "remove".
 *
 * @example
 * new cutover.WebAppPool("shop", {
 *   estate: { lab: "estate.yaml" }, server: "APP01", name: "Shop", managedRuntimeVersion: "", startMode: "AlwaysRunning",
 * });
 */
export class WebAppPool extends DeclaredResource {
  /** Whether it was there when it was seen last. */
  declare readonly exists: pulumi.Output<boolean>;
  /** State of the pool as it was seen last. */
  declare readonly poolState: pulumi.Output<string>;
  /** Number of its worker processes. */
  declare readonly workers: pulumi.Output<number>;
  /** Of the settings those that are declared, as they were seen last. */
  declare readonly settings: pulumi.Output<Readonly<Record<string, string>>>;

  constructor(name: string, args: WebAppPoolArgs, options?: pulumi.CustomResourceOptions) {
    const outputs = ["exists", "poolState", "workers", "settings"];
    super({ kind: webAppPoolKind, stub: webAppPoolStub, outputs }, name, { args, options });
  }
}
