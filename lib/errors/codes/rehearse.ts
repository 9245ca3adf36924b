import { defineCodes } from "../code-entry";
import { EXIT } from "../exit-code";

/** Errors of a rehearsal on the lab. */
export const rehearseCodes = defineCodes({
  REHEARSAL_NEEDS_LAB: {
    exitCode: EXIT.usage,
    why: "A rehearsal lets things fail on purpose, so it is only ever carried out on a lab, never on the computers that the upgrade file names.",
    todo: "Name a lab estate that models them with --lab FILE, e.g. one that was captured from them.",
    sample: "cutover.yaml:4:3: the estate names real computers (APP01).",
  },
  SCENARIO_UNKNOWN: {
    exitCode: EXIT.usage,
    why: "The names of scenarios follow from the upgrade file, its lab and the seed; a name of another rehearsal may be unknown here.",
    todo: "Copy the name from the rehearsal's list and give the same --seed.",
    sample: 'The rehearsal has no scenario "crash/pool-stopped@APP01#1/after-7-http".',
  },
  SCENARIO_NOT_PLAYED: {
    exitCode: EXIT.internal,
    why: "A scenario ended in a way that no upgrade can end: the lab or the rehearsal itself has a defect.",
    todo: "Report it with the name of the scenario, the seed and the upgrade file.",
    sample:
      "The scenario hazard/disk-full/C:/free-space@APP01#1/Get-CutoverFact could not be played: its thread ended with 1.",
  },
});
