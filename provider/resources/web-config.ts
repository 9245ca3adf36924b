import type * as pulumi from "@pulumi/pulumi";
import type { z } from "zod";
import type { webConfigInputs } from "../../lib/systems/single";
import { webConfigKind } from "../runtime/kinds/web-config";
import { DeclaredResource } from "./declared-resource";
import type { Args } from "./input-types";

/** Inputs of WebConfig; docs/pulumi.md lists them. */
export type WebConfigArgs = Args<z.input<typeof webConfigInputs>>;

/** What the state holds of this resource's code: constant, and nothing of the program. */
export const webConfigStub = {
  configure() {
    require("cutover/provider/runtime").attach(this, "WebConfig");
  },
} as unknown as pulumi.dynamic.ResourceProvider;

/**
 * A Web.config that holds every customisation in the default of the installed version: whoever edits it is found, and `up` writes it again.
 *
 * @example
 * new cutover.WebConfig("shop", {
 *   estate: { lab: "estate.yaml" }, server: "APP01", path: "C:\\Shop\\Web.config", customised: "D:\\Kept\\Web.config",
 *   oldDefault: "D:\\6.2\\Web.config", newDefault: "D:\\7.0\\Web.config",
 * });
 */
export class WebConfig extends DeclaredResource {
  /** SHA-256 (hex) of the file. */
  declare readonly sha256: pulumi.Output<string>;
  /** What was brought over, in words. */
  declare readonly customisations: pulumi.Output<readonly string[]>;

  constructor(name: string, args: WebConfigArgs, options?: pulumi.CustomResourceOptions) {
    super({ kind: webConfigKind, stub: webConfigStub, outputs: ["sha256", "customisations"] }, name, { args, options });
  }
}
