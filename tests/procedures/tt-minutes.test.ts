import { timeTrackerNx } from "../../lib/systems";
import { expectTimes, plan } from "../../lib/upgrade";
import { silentInputs } from "../systems/given-inputs";
import { type Inputs, openTt, runTt } from "./tt-run";

// Whole upgrades on a busy machine; nothing is measured by it.
jest.setTimeout(120_000);

const planned = async (more: object = {}) => {
  const { lab } = await openTt();
  return plan({ upgrade: timeTrackerNx({ ...silentInputs, ...more } as Inputs), ports: lab.ports });
};
const expected = { backupMinutes: 10, copyMinutes: 2, installationMinutes: 15, updateMinutes: 40 };
const upgrade = timeTrackerNx(silentInputs);

describe("how long users are locked out", () => {
  it("is not guessed: without inputs and an earlier run the plan names the steps only", async () => {
    const { lab } = await openTt();
    const made = await expectTimes(await planned(), { upgrade, ports: lab.ports });
    expect(made.usersOut).toEqual({ from: "maintenance@APP01#1", until: "site-answers@APP01#1" });
    expect(made.windows.every((window) => window.expected === undefined)).toBe(true);
  });

  it("ends with the start of the pool where nothing keeps users out afterwards", async () => {
    const { usersOut } = await planned({ keepUsersOut: { kind: "none" } });
    expect(usersOut).toEqual({ from: "maintenance@APP01#1", until: "pool-ensured@APP01#1" });
  });

  it("is added up from what the inputs expect, as the least that it takes", async () => {
    const { usersOut, windows } = await planned({ expected });
    const from = { inputs: true, run: undefined };
    // The backup before the stop does not count: users still work.
    expect(usersOut?.expected).toEqual({ minutes: 67, isAtLeast: true, from });
    const stopped = windows.find(({ key }) => key.startsWith("pool-stopped@"));
    expect(stopped?.expected).toEqual({ minutes: 27, isAtLeast: true, from });
  });

  it("is what an earlier run on the same computer took; an input goes before it", async () => {
    const { lab, journal, result } = await runTt();
    expect(result.kind).toBe("done");
    const at = (id: string, kind: string) =>
      Date.parse(journal.find((one) => one.key.startsWith(`${id}@`) && one.kind === kind)?.at ?? "");
    const tookMs = at("keep-users-out", "released") - at("maintenance", "before");
    const measured = await expectTimes(await planned(), { upgrade, ports: lab.ports });
    expect(measured.usersOut?.expected).toMatchObject({ isAtLeast: false, from: { inputs: false, run: result.runId } });
    expect(Math.abs((measured.usersOut?.expected?.minutes ?? 0) - tookMs / 60_000)).toBeLessThan(2);
    const both = await expectTimes(await planned({ expected: { updateMinutes: 400 } }), { upgrade, ports: lab.ports });
    expect(both.usersOut?.expected).toMatchObject({ from: { inputs: true, run: result.runId } });
    expect(both.usersOut?.expected?.minutes).toBeGreaterThan(400);
  });

  it("changes no digest: an approval is good for the same plan", async () => {
    expect((await planned({ expected })).digest).toBe((await planned()).digest);
  });

  it("of another system's run, or another server's, says nothing", async () => {
    const { lab } = await runTt();
    const made = await planned();
    const other = await expectTimes({ ...made, system: "another" }, { upgrade, ports: lab.ports });
    const elsewhere = await expectTimes({ ...made, computers: ["APP02"] }, { upgrade, ports: lab.ports });
    expect([other.usersOut?.expected, elsewhere.usersOut?.expected]).toEqual([undefined, undefined]);
  });
});
