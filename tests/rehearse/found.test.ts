import { outcomeOf } from "../../lib/rehearse";
import type { Fault, Scenario } from "../../lib/rehearse/scenario";
import { ttEstate, webConfigs } from "../procedures/tt-estate";
import { runTt } from "../procedures/tt-run";
import { exampleBrief, type Rehearsing, rehearsing, silentBrief, silentSecrets } from "./brief";

// Each of these was found by a rehearsal.
describe("what the rehearsal has found", () => {
  const before = { ...process.env };
  let silent: Promise<Rehearsing> | undefined;
  /** Made for the first that asks, so that one test alone is quick. */
  const silently = (): Promise<Rehearsing> => {
    silent ??= rehearsing(silentBrief());
    return silent;
  };
  beforeAll(() => Object.assign(process.env, silentSecrets));
  afterAll(() => {
    process.env = before;
  });

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

  it("a service that is still stopping is not taken for one that runs again", async () => {
    const attended = await rehearsing(exampleBrief());
    const played = await attended.play(attended.find(/^failure\/programs-stopped@APP01#1\/Stop-CutoverProcess$/));
    expect(outcomeOf(played)).toBe("put-back");
    expect(played.breaches).toEqual([]);
  });

  it("a journal that refuses a record interrupts the run; it is not said that anything was put back", async () => {
    const { play, find } = await silently();
    const played = await play(
      find(
        /^failure\/pool-stopped@APP01#1\/Add-CutoverJournalRecord$|^failure\/reboot-done@APP01#1\/Add-CutoverJournalRecord$/,
      ),
    );
    expect(played.acts[0]).toMatchObject({ ended: "interrupted", exitCode: 130 });
    expect(played.acts.at(-1)?.ended).toBe("done");
    expect(played.breaches).toEqual([]);
  });

  it("a release that failed is announced again before it is tried again", async () => {
    const { play, find } = await silently();
    const played = await play(find(/^failure\/keep-users-out@APP01#1\/Remove-CutoverAccessRule$/));
    expect(outcomeOf(played)).toBe("past-point-of-no-return > done | rollback: rolled-back");
    expect(played.breaches).toEqual([]);
  });

  it("a server that is cut off for hours at the end is judged once users can reach it", async () => {
    const { play } = await silently();
    const played = await play(scenario([hazard("unreachable", "Exit-CutoverLock", { for: "6h" })]));
    expect(outcomeOf(played)).toBe("done");
    expect(played.breaches).toEqual([]);
  });

  it("TT-9 · what somebody changed in Web.config after it was saved is not overwritten", async () => {
    const path = "C:\\TimeTrackerNX\\Web\\Web.config";
    const text = `${webConfigs.customised}<!-- by somebody in a hurry -->\n`;
    const change = hazard("file-changes", "Backup-SqlDatabase", { path, text, skip: 1 });
    const { play } = await silently();
    const played = await play(scenario([change]));
    expect(played.acts).toMatchObject([{ ended: "put-back", because: expect.stringContaining("COPY_NOT_FAITHFUL") }]);
    expect(played.breaches).toEqual([]);
  });

  it("TT-14 · an update that somebody else has done meanwhile is behind the point of no return", async () => {
    const run = await runTt({
      estate: ttEstate({ timeTracker: { schemaUpdate: { takes: "1s" } } }),
      lab: {
        people: [{ on: "APP01", at: "iis.pool-started", does: "open-admin", after: "1s", times: 1 }],
        hazards: [{ on: "APP01", at: "licence.entering", does: "licence-refused" }],
      },
    });
    const starts = run.lab
      .history()
      .filter((event) => event.kind === "change" && event.subject === "schema-update" && event.to === "running");
    expect(starts).toMatchObject([{ by: "person" }]);
    expect(run.journal.find(({ kind }) => kind === "point-of-no-return")?.data).toMatchObject({
      because: expect.stringContaining("begun by somebody else"),
    });
    expect(run.result).toMatchObject({ kind: "past-point-of-no-return", exitCode: 5 });
  });
});
