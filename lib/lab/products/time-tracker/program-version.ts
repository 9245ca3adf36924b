import { findFile } from "../../files/file-access";
import { normalisePath } from "../../files/paths";
import type { ComputerState } from "../../state/computer-state";
import { entryOf } from "../../state/table";
import type { World } from "../../world/world";
import type { TimeTrackerState } from "./time-tracker-state";

/** The version of the program that lies on the disk; undefined when it is not there. */
export function programVersion(world: World, computer: ComputerState, product: TimeTrackerState): string | undefined {
  const file = findFile(computer, normalisePath(product.executable));
  return file && entryOf(world.state.versionResources, file.sha256)?.productVersion;
}

/** Orders versions by their numbers. */
export function compareVersions(left: string, right: string): number {
  const [a, b] = [left, right].map((version) => version.split(".").map(Number)) as [number[], number[]];
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** "7.0" of "7.0.1". */
export function majorMinor(version: string): string {
  return version.split(".").slice(0, 2).join(".");
}
