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
 * An application pool of IIS, Started or Stopped. The pool itself is not made or removed.
 *
 * @example
 * new cutover.WebAppPool("shop", { estate: { lab: "estate.yaml" }, server: "APP01", name: "Shop", state: "Started" });
 */
export class WebAppPool extends DeclaredResource {
  /** State of the pool as it was seen last. */
  declare readonly poolState: pulumi.Output<string>;
  /** Number of its worker processes. */
  declare readonly workers: pulumi.Output<number>;

  constructor(name: string, args: WebAppPoolArgs, options?: pulumi.CustomResourceOptions) {
    super({ kind: webAppPoolKind, stub: webAppPoolStub, outputs: ["poolState", "workers"] }, name, { args, options });
  }
}
