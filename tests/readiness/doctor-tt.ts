import { timeTrackerNx } from "cutover/systems";
import type { Lab } from "../../lib/lab";
import { type CheckedPrecondition, diagnose, type Readiness } from "../../lib/readiness";
import { systems } from "../../lib/systems";
import { openTt, type Setting } from "../procedures/tt-run";
import { silentInputs } from "../systems/given-inputs";

export interface Diagnosis {
  readonly lab: Lab;
  readonly readiness: Readiness;
  readonly of: (id: string) => CheckedPrecondition;
}

export const RUNS = "/operator/runs";

/** Looks at the readiness of the tests' TimeTracker server, or of a living lab of it. */
export async function diagnoseTt(setting: Setting = {}, living?: Lab): Promise<Diagnosis> {
  const lab = living ?? (await openTt(setting)).lab;
  const inputs = setting.inputs ?? silentInputs;
  const readiness = await diagnose({
    upgrade: timeTrackerNx(inputs),
    preconditions: systems["timetracker-nx"]?.preconditions?.(inputs) ?? [],
    ports: lab.ports,
    runsFolder: RUNS,
    powershell: "lab",
  });
  const of = (id: string): CheckedPrecondition => {
    const found = readiness.preconditions.find((one) => one.id === id);
    if (found === undefined) throw new Error(`doctor looks at no precondition ${id}`);
    return found;
  };
  return { lab, readiness, of };
}

/** What of a lab's history changed something, or would have. */
export function changesIn(lab: Lab): readonly unknown[] {
  return lab
    .history()
    .filter((event) => event.kind === "change" || (event.kind === "command" && event.effect === "changes"));
}
