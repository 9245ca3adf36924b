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
 * A site of IIS with its folder, application pool and bindings, Started or Stopped. A missing one is made where folder and
 * bindings are declared, one that is there is taken over. `destroy` leaves it alone unless `onDestroy` is "remove".
 *
 * @example
 * new cutover.Website("shop", {
 *   estate: { lab: "estate.yaml" }, server: "APP01", name: "Shop", physicalPath: "C:\\Shop\\Web", applicationPool: "Shop",
 *   bindings: [{ port: 8080 }],
 * });
 */
export class Website extends DeclaredResource {
  /** Whether it was there when it was seen last. */
  declare readonly exists: pulumi.Output<boolean>;
  /** State of the site as it was seen last. */
  declare readonly siteState: pulumi.Output<string>;
  /** Its folder, application pool and serverAutoStart as they were seen last. */
  declare readonly settings: pulumi.Output<Readonly<Record<string, string>>>;
  /** Its bindings as they were seen last: protocol, information (IP:port:host), sslFlags, certificate. */
  declare readonly siteBindings: pulumi.Output<readonly Readonly<Record<string, string | number>>[]>;

  constructor(name: string, args: WebsiteArgs, options?: pulumi.CustomResourceOptions) {
    const outputs = ["exists", "siteState", "settings", "siteBindings"];
    super({ kind: websiteKind, stub: websiteStub, outputs }, name, { args, options });
  }
}
