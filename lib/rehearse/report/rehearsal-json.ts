import type { Json } from "../../errors";
import { exitCodeOf, outcomeOf } from "../outcome";
import type { Rehearsal } from "../rehearse";

/** Of the form below; raised when a field changes its meaning or goes away. */
const FORM = 1;

/** What `cutover rehearse --json` prints. Pure. */
export function rehearsalJson({ system, played }: Pick<Rehearsal, "system" | "played">): {
  readonly [key: string]: Json;
} {
  return {
    version: FORM,
    system,
    scenarios: played.map((one) => {
      const { name, kind, step, variants } = one.scenario;
      const outcome = outcomeOf(one);
      return { name, kind, step, variants, outcome, exitCode: exitCodeOf(one), invariants: one.invariants };
    }),
  };
}
