import type { Plain } from "../history";

/** Somebody who does something whenever a named moment comes. */
export interface PersonState {
  /** The moment, e.g. "installer.ready". */
  at: string;
  on: string | null;
  does: string;
  afterMs: number;
  /** How often they still do it; null: every time. */
  times: number | null;
  options: { [name: string]: Plain };
}
