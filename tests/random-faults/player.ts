import { groundsOf, openStage, outcomeOf } from "../../lib/rehearse";
import { play } from "../../lib/rehearse/play/play";
import { randomScenarios } from "../../lib/rehearse/random/random-scenario";
import type { Played, Scenario } from "../../lib/rehearse/scenario";
import { silentBrief } from "../rehearse/brief";
import { broken, rest } from "./shrink";

/** What is special about a scenario. A seed draws another one as soon as the upgrade sends one command more; this stays. */
export type Case = Pick<Scenario, "variants" | "faults">;

/** What playing one scenario gave. */
export interface Result {
  readonly outcome: string;
  /** What is wrong, with all that is needed to play it again; undefined: no invariant was broken. */
  readonly wrong: string | undefined;
}

export interface Player {
  seed(seed: number): Promise<Result>;
  one(case_: Case): Promise<Result>;
}

/** Plays single scenarios of the tests' rehearsal. One that cannot be played at all is told like one that breaks. */
export async function openPlayer(): Promise<Player> {
  const stage = await openStage(silentBrief());
  const { terrain } = await groundsOf(stage);
  const scenarioOf = randomScenarios(terrain);
  const played = async (scenario: Scenario, again: string): Promise<Result> => {
    try {
      const first = await play(stage, scenario);
      if (!broken(first)) return { outcome: outcomeOf(first), wrong: undefined };
      const least = await rest(scenario, async (fewer) => broken(await play(stage, fewer)));
      return { outcome: outcomeOf(first), wrong: brokenText(first, { again, least }) };
    } catch (thrown) {
      const because = thrown instanceof Error ? String(thrown.stack) : String(thrown);
      return { outcome: "not played", wrong: `${scenario.name} could not be played: ${because}\n  again: ${again}` };
    }
  };
  const replay = (name: string, value: string) => `${name}='${value}' npx jest tests/random-faults`;
  return {
    seed: (seed) => played(scenarioOf(seed), replay("CUTOVER_RANDOM_SEED", String(seed))),
    one: ({ variants, faults }) => {
      const scenario: Scenario = { name: "the case given", kind: "hazard", step: null, variants, faults };
      return played(scenario, replay("CUTOVER_RANDOM_CASE", textOf(scenario)));
    },
  };
}

const textOf = ({ variants, faults }: Case): string => JSON.stringify({ variants, faults });

function brokenText(played: Played, more: { readonly again: string; readonly least: Scenario }): string {
  return [
    `${played.scenario.name}: ${outcomeOf(played)}`,
    ...played.breaches.map(({ name, what }) => `  ${name}: ${what}`),
    `  again: ${more.again}`,
    `  whatever the seed draws later: CUTOVER_RANDOM_CASE='${textOf(more.least)}' npx jest tests/random-faults`,
  ].join("\n");
}
