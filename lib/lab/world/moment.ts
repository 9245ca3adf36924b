import type { Plain } from "../history";
import type { World } from "./world";

/** A named point in what happens, e.g. "installer.ready", "process.started", "computer.up". Always with a dot. */
export interface Moment {
  readonly name: string;
  readonly computer: string;
  readonly data?: { readonly [name: string]: Plain };
}

export type MomentListener = (world: World, moment: Moment) => void;
