import { outcomeOf } from "../../lib/rehearse";
import type { Fault, Scenario } from "../../lib/rehearse/scenario";
import { webConfigs } from "../procedures/tt-estate";
import { type Rehearsing, rehearsing, silentBrief, silentSecrets } from "./brief";

// Found by random combinations of faults; each of them breaks at one place by itself.
describe("what a single hazard has shown at a place that the usual rehearsal does not choose", () => {
  const before = { ...process.env };
  let stage: Rehearsing;
  beforeAll(async () => {
    Object.assign(process.env, silentSecrets);
    stage = await rehearsing(silentBrief(), { isAll: true });
  });
  afterAll(() => {
    process.env = before;
  });

  /** The hazard of a scenario, at its place, with other options. */
  const withOptions = ({ faults: [fault] }: Scenario, options: object): Fault => {
    if (fault?.kind !== "hazard") throw new Error("the scenario has no hazard");
    return { ...fault, hazard: { ...fault.hazard, ...options } };
  };

  it("TT-4 · a program that was not up yet after a restart, and is stopped only before the installer, runs again", async () => {
    const played = await stage.play(
      stage.find(/^hazard\/computer-restarts\/programs-stopped@APP01#1\/Get-CutoverProcess$/),
    );
    expect(outcomeOf(played)).toBe("done");
    expect(played.breaches).toEqual([]);
  });

  it("TT-4 · a program that came up with a restart behind the installer, and was stopped again, is put back behind the installer", async () => {
    const place = stage.find(
      /^hazard\/file-changes\/.*7\.0\.1\)\.exe\/installer-set-after@APP01#1\/Get-CutoverManifest$/,
    );
    const restarts: Fault = {
      kind: "hazard",
      hazard: { does: "installer-reboots", on: "APP01", at: "installer.finishing" },
    };
    const played = await stage.play({ ...place, faults: [restarts, ...place.faults] });
    expect(outcomeOf(played)).toBe("put-back");
    expect(played.breaches).toEqual([]);
  });

  it("TT-R · a database that is restored although its update never began is in the end the one that it was", async () => {
    const played = await stage.play(stage.find(/^failure\/schema-update@APP01#1\/Start-CutoverRequest$/));
    expect(outcomeOf(played)).toBe("past-point-of-no-return > done | rollback: rolled-back");
    expect(played.breaches).toEqual([]);
  });

  it("TT-R · a file that somebody changed behind its copy does not keep an installer that failed from being undone", async () => {
    const place = stage.find(/^hazard\/file-changes\/.*Admin\.exe\/product-version@APP01#1\/Get-CutoverManifest$/);
    const change = withOptions(place, { path: "C:\\TimeTrackerNX\\Web\\old-report.aspx" });
    const fails: Fault = {
      kind: "hazard",
      hazard: { does: "installer-fails", on: "APP01", at: "installer.finishing" },
    };
    const played = await stage.play({ ...place, faults: [change, fails] });
    expect(played.acts).toMatchObject([{ ended: "put-back", because: expect.stringContaining("INSTALLER_FAILED") }]);
    expect(played.breaches).toEqual([]);
  });

  it("TT-9 · Web.config that changes while the program folder is looked at, just before the installer, is not overwritten", async () => {
    const place = stage.find(/^hazard\/file-changes\/C:.*Web\.config\/product-version@APP01#1\/Get-CutoverManifest$/);
    const text = `${webConfigs.customised}<!-- by somebody in a hurry -->\n`;
    const played = await stage.play({ ...place, faults: [withOptions(place, { text })] });
    expect(played.acts).toMatchObject([{ ended: "put-back", because: expect.stringContaining("COPY_NOT_FAITHFUL") }]);
    expect(played.breaches).toEqual([]);
  });
});
