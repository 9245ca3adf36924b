import { outcomeOf } from "../../lib/rehearse";
import type { Fault, Scenario } from "../../lib/rehearse/scenario";
import { type Rehearsing, rehearsing, silentBrief, silentSecrets } from "./brief";

// Found by random combinations of faults (seeds 957, 3735 and 5191).
describe("a lock that is left at the end of a rehearsed run", () => {
  const before = { ...process.env };
  let stage: Rehearsing;
  beforeAll(async () => {
    Object.assign(process.env, silentSecrets);
    stage = await rehearsing(silentBrief());
  });
  afterAll(() => {
    process.env = before;
  });

  const hazard = (does: string, at: string, more: object = {}): Fault => ({
    kind: "hazard",
    hazard: { does, at, on: "APP01", ...more },
  });
  const play = (...faults: readonly Fault[]) => {
    const scenario: Scenario = { name: "found", kind: "hazard", step: null, variants: {}, faults };
    return stage.play(scenario);
  };

  const notGivenBack = hazard("command-fails", "Exit-CutoverLock");

  it("is given back by the next `resume`", async () => {
    const played = await play(notGivenBack);
    expect(outcomeOf(played)).toBe("done > done");
    expect(played.breaches).toEqual([]);
  });

  it("is given back by the next `resume` also when a `resume` could not give it back", async () => {
    const played = await play(hazard("computer-restarts", "Save-CutoverArtefact", { skip: 8 }), notGivenBack);
    expect(outcomeOf(played)).toBe("interrupted > done > done");
    expect(played.breaches).toEqual([]);
  });

  it("is not touched when another run has taken it meanwhile", async () => {
    const played = await play(hazard("lock-taken", "Exit-CutoverLock", { run: "20260117T180000-other0" }));
    expect(outcomeOf(played)).toBe("done");
    expect(played.breaches).toEqual([]);
  });
});
