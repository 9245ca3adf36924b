import type * as pulumi from "@pulumi/pulumi";
import type { z } from "zod";
import type { licenceKeyInputs } from "../../lib/systems/single";
import { licenceKeyKind } from "../runtime/kinds/licence-key";
import { DeclaredResource } from "./declared-resource";
import type { Args } from "./input-types";

/** Inputs of LicenceKey; docs/pulumi.md lists them. */
export type LicenceKeyArgs = Args<z.input<typeof licenceKeyInputs>>;

/** What the state holds of this resource's code: constant, and nothing of the program. */
export const licenceKeyStub = {
  configure() {
    require("cutover/provider/runtime").attach(this, "LicenceKey");
  },
} as unknown as pulumi.dynamic.ResourceProvider;

/**
 * A licence key that a product shows by its signs. It is entered once; a key in doubt is never entered again.
 *
 * @example
 * new cutover.LicenceKey("shop", {
 *   estate: { lab: "estate.yaml" }, server: "APP01", product: "Shop", version: "7.0", pool: "Shop", licenceKey: config.requireSecret("licence"),
 *   expected: { forVersion: "7.0" }, read: { url: "http://localhost/api/licence" }, write: { method: "PUT", url: "http://localhost/api/licence" },
 * });
 */
export class LicenceKey extends DeclaredResource {
  /** The licence as the product shows it. Never the key. */
  declare readonly licence: pulumi.Output<Readonly<Record<string, string>>>;

  constructor(name: string, args: LicenceKeyArgs, options?: pulumi.CustomResourceOptions) {
    super({ kind: licenceKeyKind, stub: licenceKeyStub, outputs: ["licence"] }, name, { args, options });
  }
}
