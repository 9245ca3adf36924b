import type { z } from "zod";
import type { Call } from "../world/call";
import type { Moment } from "../world/moment";
import type { HazardOptions, World } from "../world/world";

/** Where a hazard strikes: in a command's call, or at a moment (then there is no call). */
export interface Strike {
  readonly world: World;
  readonly computer: string;
  readonly at: string;
  readonly options: HazardOptions;
  readonly call?: Call;
  readonly moment?: Moment;
}

/** An entry of the closed catalogue of what can go wrong. */
export interface Hazard {
  readonly name: string;
  /** What it does, in one sentence, for the docs. */
  readonly text: string;
  /** The row it belongs to (TT-5), or where it was seen. */
  readonly source: string;
  /** Its own keys in estate.yaml, by name. */
  readonly options?: Readonly<Record<string, z.ZodType>>;
  /**
   * `before` and `after`: the kernel strikes it around the command (or at the moment). `asked`: the product's own code
   * asks for it with `world.hazard` and does what it means.
   */
  readonly phase: "before" | "after" | "asked";
  /** It does something to the call itself, so it waits for commands only, never for moments. */
  readonly needsCommand?: true;
  readonly strike?: (strike: Strike) => void;
}
