import { type Precondition, preconditionGroups } from "../steps/precondition";

/** A precondition with what was found. `fix` is the particular one where there is one. */
export interface CheckedPrecondition extends Omit<Precondition, "look"> {
  readonly state: "ok" | "wrong" | "unknown";
  readonly seen: string;
  readonly details: readonly string[];
}

/** Whether an upgrade can begin, and what stands in its way. */
export interface Readiness {
  readonly system: string;
  readonly title: string;
  readonly computers: readonly string[];
  /** In the order of their groups. */
  readonly preconditions: readonly CheckedPrecondition[];
  readonly counts: { readonly ok: number; readonly wrong: number; readonly unknown: number };
}

/** Puts findings in order and counts them. Pure. */
export function readinessOf(
  of: Pick<Readiness, "system" | "title" | "computers">,
  checked: readonly CheckedPrecondition[],
): Readiness {
  const preconditions = preconditionGroups.flatMap((group) => checked.filter((one) => one.group === group));
  const count = (state: CheckedPrecondition["state"]): number => checked.filter((one) => one.state === state).length;
  return { ...of, preconditions, counts: { ok: count("ok"), wrong: count("wrong"), unknown: count("unknown") } };
}

/** Everything was looked at and is as it must be. Pure. */
export const isReady = ({ counts }: Readiness): boolean => counts.wrong === 0 && counts.unknown === 0;
