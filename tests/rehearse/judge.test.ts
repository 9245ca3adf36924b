import { outcomeOf } from "../../lib/rehearse";
import type { Fault, Played, Scenario } from "../../lib/rehearse/scenario";
import { type Rehearsing, rehearsing, silentBrief, silentSecrets } from "./brief";

// Whole upgrades on a busy machine; nothing is measured by it.
jest.setTimeout(180_000);

/** What only a rehearsal looks at, beside the invariants over the history; tests/mutants breaks each of them. */
describe("a rehearsal also judges", () => {
  const before = { ...process.env };
  let rehearsal: Rehearsing;
  beforeAll(async () => {
    Object.assign(process.env, silentSecrets);
    rehearsal = await rehearsing(silentBrief());
  });
  afterAll(() => {
    process.env = before;
  });

  const scenario = (faults: readonly Fault[]): Scenario => ({
    name: "judged",
    kind: "hazard",
    step: null,
    variants: {},
    faults,
  });
  const held = ({ invariants }: Played, name: string) => invariants.find((one) => one.name === name)?.held;

  it("no-internal-error: what fails on the server is told as that, never as a defect of a step", async () => {
    const hazard = { does: "sql-verify-fails", at: "Invoke-Sqlcmd", on: "APP01" };
    const played = await rehearsal.play(scenario([{ kind: "hazard", hazard }]));
    expect(outcomeOf(played)).toBe("put-back");
    expect(played.struck).toBe(true);
    expect(held(played, "no-internal-error")).toBe(true);
  });

  it("no-secret-is-left: nothing on the operator's disk, in the estate or with a hook holds one", async () => {
    const played = await rehearsal.play(scenario([]));
    expect(outcomeOf(played)).toBe("done");
    expect(held(played, "no-secret-is-left")).toBe(true);
  });
});
