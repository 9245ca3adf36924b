import { endOf } from "../play/end-of";
import type { Played } from "../scenario";

/** How a scenario ended, as one sign that needs no colour. */
export type Mark = "+" | "=" | "!" | "?" | "X";

export const marks: { readonly [mark in Mark]: string } = {
  "+": "the new version serves",
  "=": "the old version serves, as before",
  "!": "users are locked out (exit 5 or 7)",
  "?": "waits for somebody (a question, a refusal, another owner)",
  X: "an invariant is broken",
};

const ends = { new: "+", old: "=", "locked-out": "!", unfinished: "?" } as const;

/** Of a scenario whose fault struck the way back: how that ended. */
export function markOf(played: Pick<Played, "acts" | "back" | "breaches" | "scenario">): Mark {
  const { acts, back, breaches, scenario } = played;
  const line = scenario.during === "rollback" && back.length > 0 ? back : acts;
  return breaches.length > 0 ? "X" : ends[endOf(line)];
}
