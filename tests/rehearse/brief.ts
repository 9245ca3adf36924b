import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import type { Json } from "../../lib/errors";
import { type Brief, openStage } from "../../lib/rehearse";
import { allScenarios, type Choice } from "../../lib/rehearse/all-scenarios";
import { scout } from "../../lib/rehearse/places/scout";
import { play } from "../../lib/rehearse/play/play";
import type { Played, Scenario } from "../../lib/rehearse/scenario";
import { systems } from "../../lib/systems";
import { ADMIN_PASSWORD, LICENCE_KEY } from "../procedures/tt-estate";
import { quickEstate } from "../resume/tt-world";
import { silentInputs } from "../systems/given-inputs";

const example = resolve(__dirname, "../../examples/timetracker-nx");

/** The rehearsal of the example: a person does what cutover asks for. */
export function exampleBrief(seed = 1): Brief {
  const { inputs } = parse(readFileSync(join(example, "cutover.yaml"), "utf8")) as { inputs: unknown };
  const checked = systems["timetracker-nx"]?.inputs.parse(inputs);
  return {
    system: "timetracker-nx",
    inputs: JSON.parse(JSON.stringify(checked)) as Json,
    estate: join(example, "estate.yaml"),
    folder: example,
    answers: { "announcement@APP01": "told" },
    seed,
  };
}

/** The secrets of `silentBrief`, as an operator's environment has them. */
export const silentSecrets = { TT_ADMIN_PASSWORD: ADMIN_PASSWORD, TT_LICENCE_KEY: LICENCE_KEY };

/** A rehearsal without any person, on a server whose installer and update are quick. Needs `silentSecrets` in the environment. */
export function silentBrief(seed = 1): Brief {
  const checked = systems["timetracker-nx"]?.inputs.parse(silentInputs);
  const inputs = JSON.parse(JSON.stringify(checked)) as Json;
  const answers = { "announcement@APP01": "told" };
  return { system: "timetracker-nx", inputs, estate: quickEstate(), folder: example, answers, seed };
}

export interface Rehearsing {
  readonly scenarios: readonly Scenario[];
  find(name: RegExp): Scenario;
  play(scenario: Scenario): Promise<Played>;
}

/** Everything that is needed to play single scenarios of a brief. */
export async function rehearsing(brief: Brief, choice: Partial<Choice> = {}): Promise<Rehearsing> {
  const stage = await openStage(brief);
  const scenarios = allScenarios(
    { terrain: await scout(stage), rollback: undefined },
    { isAll: false, seed: brief.seed, ...choice },
  );
  return {
    scenarios,
    find: (name) => {
      const found = scenarios.find((scenario) => name.test(scenario.name));
      if (found === undefined) throw new Error(`no scenario is called ${name}`);
      return found;
    },
    play: (scenario) => play(stage, scenario),
  };
}
