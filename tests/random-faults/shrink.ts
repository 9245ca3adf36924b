import type { Played, Scenario } from "../../lib/rehearse/scenario";

export const broken = ({ breaches }: Played): boolean => breaches.length > 0;

/** Leaves out every fault and every variant without which it still breaks. */
export async function rest(scenario: Scenario, stillBreaks: (fewer: Scenario) => Promise<boolean>): Promise<Scenario> {
  let least = scenario;
  for (const fault of scenario.faults) {
    const fewer = { ...least, faults: least.faults.filter((one) => one !== fault) };
    if (await stillBreaks(fewer)) least = fewer;
  }
  for (const behaviour of Object.keys(scenario.variants)) {
    const { [behaviour]: _, ...variants } = least.variants;
    if (await stillBreaks({ ...least, variants })) least = { ...least, variants };
  }
  return least;
}
