import { type AnyStep, defineStep, open, satisfied } from "../../upgrade/model";
import { secondsAsMs } from "../duration";
import type { ServingPlacement } from "../placement";
import { isNamed, observePrograms, type ProgramSeen } from "./observe-programs";

export interface ProgramsRunAgain extends ServingPlacement {
  /** Id of the window that stopped them. */
  readonly window: string;
  readonly programs: readonly string[];
}

type Seen = { readonly before: readonly string[]; readonly running: readonly string[] };

/**
 * What was stopped for the run runs again; the last look of the run (TT-4).
 *
 * @example
 * programsRunAgain({ id: "run-again", computer: "APP01", rows: ["TT-4"], serves: ["product-version"],
 *   window: "stopped", programs: ["BackupAgent"] })
 */
export function programsRunAgain(given: ProgramsRunAgain): AnyStep {
  return defineStep<Seen>({
    id: given.id,
    computer: given.computer,
    rows: given.rows,
    title: "Programs that were stopped run again",
    role: { kind: "check", serves: given.serves },
    effect: { programs: given.programs },
    deadlineMs: secondsAsMs(60),
    observe: async (context) => {
      const before = context.run.before(given.window) as { readonly running: readonly ProgramSeen[] } | undefined;
      const running = (await observePrograms(context.on(given.computer))).filter((one) => isNamed(one, given.programs));
      return { before: namesOf(before?.running ?? []), running: namesOf(running) };
    },
    satisfied: ({ before, running }) => {
      const missing = before.filter((name) => !isNamed({ name }, running));
      if (missing.length > 0) return open(`not running again: ${missing.join(", ")}`);
      return satisfied(before.length === 0 ? "nothing had been stopped" : `running again: ${before.join(", ")}`);
    },
  });
}

const namesOf = (programs: readonly ProgramSeen[]): readonly string[] => [...new Set(programs.map(({ name }) => name))];
