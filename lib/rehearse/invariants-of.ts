import { type Invariant, timeTrackerInvariants, usersStayOut } from "../invariants";
import type { Brief } from "./brief";

/** What must hold besides the engine's own rules in every upgrade of a system. */
export function invariantsOf({ system, inputs }: Pick<Brief, "system" | "inputs">): readonly Invariant[] {
  if (system !== "timetracker-nx") return [];
  const { keepUsersOut } = inputs as { readonly keepUsersOut?: { readonly kind?: string } };
  // Who declares that nothing keeps users out gets the warning in the plan, not a broken rule.
  return keepUsersOut?.kind === "none" ? timeTrackerInvariants : [...timeTrackerInvariants, usersStayOut];
}
