import { type AnyStep, defineStep, open, satisfied, type Verdict } from "../../upgrade/model";
import { secondsAsMs } from "../duration";
import type { ServingPlacement } from "../placement";
import { describeProgram, isNamed, observePrograms, type ProgramSeen } from "./observe-programs";
import { iisPrograms, windowsPrograms } from "./windows-programs";

export interface ProgramsListed extends ServingPlacement {
  /** Programs that may run beside those of Windows and IIS. */
  readonly allowed: readonly string[];
  /** Programs that a later step stops. */
  readonly stopped: readonly string[];
}

type Seen = { readonly others: readonly ProgramSeen[]; readonly willStop: readonly ProgramSeen[] };

/**
 * No program runs that is neither allowed nor named to be stopped; each other one is listed with its load (TT-4).
 *
 * @example
 * programsListed({ id: "programs", computer: "APP01", rows: ["TT-4"], serves: ["product-version"],
 *   allowed: ["sqlservr"], stopped: ["BackupAgent"] })
 */
export function programsListed(given: ProgramsListed): AnyStep {
  const allowed = [...windowsPrograms, ...iisPrograms, ...given.allowed];
  return defineStep<Seen>({
    id: given.id,
    computer: given.computer,
    rows: given.rows,
    title: "No other program takes processor, memory or disk",
    role: { kind: "check", serves: given.serves },
    effect: { allowed: given.allowed, stopped: given.stopped },
    deadlineMs: secondsAsMs(0),
    observe: async (context) => {
      const programs = await observePrograms(context.on(given.computer));
      return {
        others: programs.filter((one) => !isNamed(one, allowed) && !isNamed(one, given.stopped)),
        willStop: programs.filter((one) => isNamed(one, given.stopped)),
      };
    },
    satisfied: programsVerdict,
    judge: (seen) => ({ kind: "failed", because: programsVerdict(seen).because, code: "OTHER_PROGRAM_RUNNING" }),
  });
}

export function programsVerdict(seen: Seen): Verdict {
  if (seen.others.length > 0) return open(`running: ${seen.others.map(describeProgram).join(", ")}`);
  const endless = seen.willStop.filter((one) => one.path === null && one.service === null);
  if (endless.length > 0)
    return open(
      `${endless.map(describeProgram).join(", ")}: could be stopped, but not started again (no path is known)`,
    );
  if (seen.willStop.length === 0) return satisfied("no other program runs");
  return satisfied(`no other program runs but ${seen.willStop.map(describeProgram).join(", ")}, to be stopped`);
}
