import type * as pulumi from "@pulumi/pulumi";
import type { z } from "zod";
import type { installedProductInputs } from "../../lib/systems/single";
import { installedProductKind } from "../runtime/kinds/installed-product";
import { DeclaredResource } from "./declared-resource";
import type { Args } from "./input-types";

/** Inputs of InstalledProduct; docs/pulumi.md lists them. */
export type InstalledProductArgs = Args<z.input<typeof installedProductInputs>>;

/** What the state holds of this resource's code: constant, and nothing of the program. */
export const installedProductStub = {
  configure() {
    require("cutover/provider/runtime").attach(this, "InstalledProduct");
  },
} as unknown as pulumi.dynamic.ResourceProvider;

/**
 * A product at a version, brought there by its installer without a person, also where there was none before. An
 * installation cannot be undone; it is started once. Nothing newer is overwritten, and the server is not restarted.
 *
 * @example
 * new cutover.InstalledProduct("shop", {
 *   estate: { lab: "estate.yaml" }, server: "APP01", product: "Shop", version: "7.0.1",
 *   installer: { path: "D:\\Install\\setup.exe", sha256: "…", arguments: ["/quiet"] },
 * });
 */
export class InstalledProduct extends DeclaredResource {
  /** The installed version. */
  declare readonly installedVersion: pulumi.Output<string>;
  /** What waits for a restart of the computer, as it was seen last: "source (detail)" each. */
  declare readonly restartPending: pulumi.Output<readonly string[]>;

  constructor(name: string, args: InstalledProductArgs, options?: pulumi.CustomResourceOptions) {
    const outputs = ["installedVersion", "restartPending"];
    super({ kind: installedProductKind, stub: installedProductStub, outputs }, name, { args, options });
  }
}
