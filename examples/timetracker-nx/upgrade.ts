import { join } from "node:path";
import { apply, openEstate, plan, type RunResult } from "cutover";
import { type TimeTrackerNxGiven, timeTrackerNx } from "cutover/systems";

/** Carries out the upgrade of an upgrade file, provided that nothing but the announcement is left to ask. */
export async function upgradeFrom(file: string): Promise<RunResult> {
  const estate = await openEstate(file, { lab: "in-process" });
  try {
    const upgrade = timeTrackerNx(estate.inputs as TimeTrackerNxGiven);
    const { digest, pointOfNoReturn } = await plan({ upgrade, ports: estate.ports });
    console.log(`plan ${digest.slice(0, 12)}; point of no return before ${pointOfNoReturn}`);
    return await apply({
      upgrade,
      ports: estate.ports,
      runsFolder: join(estate.folder, ".cutover", "runs"),
      approve: digest,
      answers: { "announcement@APP01": "told" },
      onEvent: (event) => event.kind === "step-done" && console.log(`${event.title}: ${event.because}`),
    });
  } finally {
    await estate.close();
  }
}
