import type { End } from "../../invariants";
import type { Act } from "../scenario";

/** What the last command of a line says of the estate. */
export function endOf(acts: readonly Act[]): End {
  const last = acts.at(-1)?.ended;
  if (last === "done" || last === "nothing-to-do") return "new";
  if (last === "put-back" || last === "rolled-back") return "old";
  if (last === "past-point-of-no-return" || last === "not-put-back") return "locked-out";
  return "unfinished";
}
