import { outcomeOf } from "../../lib/rehearse";
import type { Fault, Scenario } from "../../lib/rehearse/scenario";
import { type Rehearsing, rehearsing, silentBrief, silentSecrets } from "./brief";

const hazard = (does: string, at: string, more: object = {}): Fault => ({
  kind: "hazard",
  hazard: { does, at, on: "APP01", ...more },
});
const scenario = (faults: readonly Fault[]): Scenario => ({
  name: "found",
  kind: "hazard",
  step: null,
  variants: {},
  faults,
});

// Each of these was found by random combinations of faults.
describe("what the combinations of faults have found", () => {
  const before = { ...process.env };
  let everything: Rehearsing;
  beforeAll(async () => {
    Object.assign(process.env, silentSecrets);
    everything = await rehearsing(silentBrief(), { isAll: true });
  });
  afterAll(() => {
    process.env = before;
  });

  it.each([
    ["while the pool is looked at", "pool-stopped@APP01#1/Get-CutoverWorkerProcess"],
    ["while SQL Server and Redis are watched", "maintenance@APP01#1/Get-CutoverService"],
    ["while Redis is asked", "maintenance@APP01#1/Test-CutoverTcpPort"],
  ])("TT-6 · a server that restarts %s is in maintenance again before the pool is stopped", async (_, place) => {
    const name = `hazard/computer-restarts/${place}`;
    const played = await everything.play(everything.find(new RegExp(`^${name}$`)));
    expect(outcomeOf(played)).toBe("done");
    expect(played.breaches).toEqual([]);
  });

  it("TT-7 · a pool that somebody stopped in maintenance and the installer started is stopped again at once", async () => {
    const byHand = everything.find(/^hazard\/pool-stopped-by-somebody\/pool-stopped@APP01#1\/Get-WebAppPoolState$/);
    const variants = { "timetracker.installer-starts-pool": "starts-it" };
    const played = await everything.play({ ...byHand, variants });
    expect(outcomeOf(played)).toBe("done");
    expect(played.breaches).toEqual([]);
  });

  it("TT-R · exit 7 before the pool is stopped keeps users out by the rule, the pool runs on, and both ways back let them in again", async () => {
    const jobs = hazard("maintenance-jobs-never-finish", "maintenance.stopping");
    const away = hazard("unreachable", "Start-CutoverService", { for: "130s" });
    const played = await everything.play(scenario([jobs, away]));
    expect(outcomeOf(played)).toBe("not-put-back > put-back | rollback: rolled-back");
    expect(played.breaches).toEqual([]);
  });

  it.each(["MSSQLSERVER", "Redis"])(
    "TT-8 · %s that stays down in maintenance leaves nobody inside",
    async (service) => {
      const name = `hazard/service-stops/${service} disabled/maintenance@APP01#1/Get-CutoverService`;
      const played = await everything.play(everything.find(new RegExp(`^${name}$`)));
      expect(played.acts[0]).toMatchObject({ ended: "not-put-back", exitCode: 7 });
      expect(played.breaches).toEqual([]);
    },
  );
});
