import * as pulumi from "@pulumi/pulumi";
import { waveGraph } from "../../lib/fleet/wave-graph";
import { type WaveShape, waves } from "../../lib/fleet/waves";

/** Which targets, in which waves, and the resource that each of them is. */
export interface FleetArgs<T, R extends pulumi.Resource> extends Omit<WaveShape<T>, "waveSize"> {
  /** How many targets a wave has. Default: 1. */
  readonly waveSize?: number;
  /** At most so many targets of a wave are worked on at the same time. Default: 1. */
  readonly atOnce?: number;
  /** Declares one target. The options place it in its wave: they have to be given to the resource. */
  readonly create: (target: T, options: pulumi.CustomResourceOptions) => R;
}

/**
 * Many servers in waves, in Pulumi's own graph: a target depends on the whole wave before its own, so one that fails
 * leaves the waves behind it untouched. The next `pulumi up` goes on with it.
 *
 * @throws CutoverError FLEET_SIZE_INVALID
 * @example
 * const fleet = new cutover.Fleet("trackers", {
 *   targets: ["APP01", "APP02", "APP03"], waveSize: 2, canary: 1,
 *   create: (server, options) => new cutover.TimeTrackerNxUpgrade(server, { ...common, server }, options),
 * });
 * export const versions = fleet.members.map((tracker) => tracker.version);
 */
export class Fleet<T, R extends pulumi.Resource = pulumi.Resource> extends pulumi.ComponentResource {
  /** The targets' resources, in the order of the targets. */
  readonly members: readonly R[];

  constructor(name: string, args: FleetArgs<T, R>, options?: pulumi.ComponentResourceOptions) {
    const { waveSize = 1, atOnce = 1, create, ...shape } = args;
    const graph = waveGraph({ waves: waves({ ...shape, waveSize }), atOnce });
    super("cutover:index:Fleet", name, {}, options);
    const members: R[] = [];
    for (const { target, waitsFor } of graph) {
      const dependsOn = members.filter((_, i) => waitsFor.includes(i));
      members.push(create(target, { parent: this, dependsOn }));
    }
    this.members = members;
    this.registerOutputs({});
  }
}
