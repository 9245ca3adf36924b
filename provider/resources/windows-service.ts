import type * as pulumi from "@pulumi/pulumi";
import type { z } from "zod";
import type { windowsServiceInputs } from "../../lib/systems/single";
import { windowsServiceKind } from "../runtime/kinds/windows-service";
import { DeclaredResource } from "./declared-resource";
import type { Args } from "./input-types";

/** Inputs of WindowsService; docs/pulumi.md lists them. */
export type WindowsServiceArgs = Args<z.input<typeof windowsServiceInputs>>;

/** What the state holds of this resource's code: constant, and nothing of the program. */
export const windowsServiceStub = {
  configure() {
    require("cutover/provider/runtime").attach(this, "WindowsService");
  },
} as unknown as pulumi.dynamic.ResourceProvider;

/**
 * A Windows service, Running or Stopped, with the way in which it starts. The service itself is not installed or removed.
 *
 * @example
 * new cutover.WindowsService("redis", { estate: { lab: "estate.yaml" }, server: "APP01", name: "Redis", startType: "Automatic" });
 */
export class WindowsService extends DeclaredResource {
  /** State of the service as it was seen last. */
  declare readonly status: pulumi.Output<string>;
  /** How Windows starts it, as it was seen last: Automatic, Manual or Disabled. */
  declare readonly startMode: pulumi.Output<string>;

  constructor(name: string, args: WindowsServiceArgs, options?: pulumi.CustomResourceOptions) {
    super({ kind: windowsServiceKind, stub: windowsServiceStub, outputs: ["status", "startMode"] }, name, {
      args,
      options,
    });
  }
}
