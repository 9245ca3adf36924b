import type * as pulumi from "@pulumi/pulumi";
import type { z } from "zod";
import type { websiteInputs } from "../../lib/systems/single";
import { websiteKind } from "../runtime/kinds/website";
import { DeclaredResource } from "./declared-resource";
import type { Args } from "./input-types";

/** Inputs of Website; docs/pulumi.md lists them. */
export type WebsiteArgs = Args<z.input<typeof websiteInputs>>;

/** What the state holds of this resource's code: constant, and nothing of the program. */
export const websiteStub = {
  configure() {
    require("cutover/provider/runtime").attach(this, "Website");
  },
} as unknown as pulumi.dynamic.ResourceProvider;

/**
 * A site of IIS, Started or Stopped. The site itself is not made or removed.
 *
 * @example
 * new cutover.Website("shop", { estate: { lab: "estate.yaml" }, server: "APP01", name: "Shop" });
 */
export class Website extends DeclaredResource {
  /** State of the site as it was seen last. */
  declare readonly siteState: pulumi.Output<string>;

  constructor(name: string, args: WebsiteArgs, options?: pulumi.CustomResourceOptions) {
    super({ kind: websiteKind, stub: websiteStub, outputs: ["siteState"] }, name, { args, options });
  }
}
