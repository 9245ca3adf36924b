import type { Json } from "../../lib/errors";
import type { Brief } from "../../lib/rehearse";
import type { Played } from "../../lib/rehearse/scenario";
import { systems } from "../../lib/systems";
import { commandEstate, commandInputs, declared } from "../procedures/tt-command";
import { type Rehearsing, rehearsing, silentBrief, silentSecrets } from "./brief";

// Whole upgrades on a busy machine; nothing is measured by them.
jest.setTimeout(120_000);

beforeAll(() => Object.assign(process.env, silentSecrets));

function commandBrief(): Brief {
  const inputs = systems["timetracker-nx"]?.inputs.parse(commandInputs);
  return {
    ...silentBrief(),
    inputs: JSON.parse(JSON.stringify(inputs)) as Json,
    estate: commandEstate(),
    commands: declared,
  };
}

describe("a rehearsal of an upgrade by commands of the operator's own", () => {
  let all: Rehearsing;
  beforeAll(async () => {
    all = await rehearsing(commandBrief());
  });

  it("ends clean with every invariant held", async () => {
    expectSound(await all.play(all.find(/^clean$/)));
  });

  it("knows crashes at the start of the database update, which is started once all the same", async () => {
    const crashes = all.scenarios.filter(({ name }) => /^crash.*Start-CutoverCommand/.test(name));
    expect(crashes).not.toEqual([]);
    for (const crash of crashes) expectSound(await all.play(crash));
  });
});

/** It ended with the new version, and nothing happened that must not. */
function expectSound({ acts, invariants }: Played): void {
  expect(acts.at(-1)).toMatchObject({ exitCode: 0 });
  expect(invariants.filter(({ held }) => !held)).toEqual([]);
}
