import type { Plain } from "../history";

/** A hazard that waits for its place, or has struck as often as it may. */
export interface HazardState {
  does: string;
  /** A command's name or a moment's name. */
  at: string;
  /** The computer; null: any. */
  on: string | null;
  /** How many matching places it lets pass first. */
  skip: number;
  /** How often it still strikes; null: always. */
  times: number | null;
  options: { [name: string]: Plain };
}
