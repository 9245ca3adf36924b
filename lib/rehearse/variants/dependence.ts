import { outcomeOf } from "../outcome";
import type { Played, Scenario } from "../scenario";

/** A behaviour on which the outcome of a scenario depends. */
export interface Dependence {
  readonly behaviour: string;
  readonly variant: string;
  /** What strikes; "" in the undisturbed run. */
  readonly scenario: string;
  /** With the lab's own choice, and with that variant. */
  readonly usual: string;
  readonly outcome: string;
}

/** Plays more scenarios: to find the one variant that makes a difference, others have to be tried without it. */
export type PlayMore = (scenarios: readonly Scenario[]) => Promise<readonly Played[]>;

/**
 * On which assumed behaviours the outcome depends: where a row of variants ends otherwise than the same with the lab's
 * own choices, each of its variants is tried by itself.
 */
export async function dependences(played: readonly Played[], playMore: PlayMore): Promise<readonly Dependence[]> {
  const usual = new Map(
    played.filter(({ scenario }) => isUsual(scenario)).map((one) => [causeOf(one.scenario), outcomeOf(one)]),
  );
  const differing = played.filter((one) => {
    const before = usual.get(causeOf(one.scenario));
    return !isUsual(one.scenario) && before !== undefined && before !== outcomeOf(one);
  });
  const trials = new Map<string, Scenario>();
  for (const { scenario } of differing) {
    for (const [behaviour, variant] of Object.entries(scenario.variants)) {
      const trial = {
        ...scenario,
        name: `${causeName(scenario)} ${behaviour}=${variant}`,
        variants: { [behaviour]: variant },
      };
      trials.set(trial.name, trial);
    }
  }
  const tried = await playMore([...trials.values()]);
  return tried.flatMap((one) => {
    const before = usual.get(causeOf(one.scenario)) ?? "";
    const outcome = outcomeOf(one);
    const [[behaviour = "", variant = ""] = []] = Object.entries(one.scenario.variants);
    return outcome === before
      ? []
      : [{ behaviour, variant, scenario: causeName(one.scenario), usual: before, outcome }];
  });
}

const isUsual = ({ variants }: Scenario): boolean => Object.keys(variants).length === 0;
const causeOf = ({ faults }: Scenario): string => JSON.stringify(faults);

function causeName({ faults }: Scenario): string {
  return faults
    .flatMap((fault) => (fault.kind === "hazard" ? [`${fault.hazard.does} at ${fault.hazard.at}`] : []))
    .join(", ");
}
