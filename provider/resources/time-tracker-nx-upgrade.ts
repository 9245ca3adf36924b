import type * as pulumi from "@pulumi/pulumi";
import type { TimeTrackerNxGiven } from "../../lib/systems";
import { timeTrackerNxUpgradeKind } from "../runtime/kinds/time-tracker-nx-upgrade";
import { DeclaredResource } from "./declared-resource";
import type { Args } from "./input-types";

/** Inputs of a TimeTracker NX upgrade: what `docs/timetracker-nx.md` lists, and those of every resource. */
export type TimeTrackerNxUpgradeArgs = Args<TimeTrackerNxGiven>;

/** What the state holds of this resource's code: constant, and nothing of the program. */
export const timeTrackerNxUpgradeStub = {
  configure() {
    require("cutover/provider/runtime").attach(this, "TimeTrackerNxUpgrade");
  },
} as unknown as pulumi.dynamic.ResourceProvider;

/**
 * A TimeTracker NX server at a version, with its licence and its merged configuration. `pulumi up` carries out what is
 * missing as the vendor's page describes it, and nothing when nothing is; `destroy` leaves the server alone.
 *
 * @example
 * const tracker = new cutover.TimeTrackerNxUpgrade("tracker", {
 *   estate: { lab: "estate.yaml" }, server: "APP01", version: "7.0.1", licenceKey: config.requireSecret("licence"), …
 * });
 * export const version = tracker.version;
 */
export class TimeTrackerNxUpgrade extends DeclaredResource {
  /** The installed version. */
  declare readonly version: pulumi.Output<string>;
  /** The licence as the product shows it: masked key, edition, last day, version. Never the key. */
  declare readonly licence: pulumi.Output<Readonly<Record<string, string>>>;
  /** State of the application pool, e.g. "Started". */
  declare readonly poolState: pulumi.Output<string>;
  /** SHA-256 (hex) of Web.config as the last upgrade has left it, and the run that did. */
  declare readonly webConfigSha256: pulumi.Output<string>;
  declare readonly webConfigRun: pulumi.Output<string>;

  constructor(name: string, args: TimeTrackerNxUpgradeArgs, options?: pulumi.CustomResourceOptions) {
    const outputs = ["licence", "poolState", "webConfigSha256", "webConfigRun"];
    super({ kind: timeTrackerNxUpgradeKind, stub: timeTrackerNxUpgradeStub, outputs }, name, { args, options });
  }
}
