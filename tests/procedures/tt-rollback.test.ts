import { engineInvariants, timeTrackerInvariants, violations } from "../../lib/invariants";
import { timeTrackerNx } from "../../lib/systems";
import { plan } from "../../lib/upgrade";
import { silentInputs } from "../systems/given-inputs";
import { failingAt } from "./tt-failing";
import { changesOf, type Inputs, openTt, recordsOf, runTt, type Setting, type TtRun } from "./tt-run";
import { visible, visibleBefore } from "./tt-visible";

// A whole upgrade on a busy machine; nothing is measured by it.
jest.setTimeout(120_000);

const hazard = (at: string, does: string, more: object = {}) => ({ on: "APP01", at, does, ...more });
const updateFails: Setting = { lab: { hazards: [hazard("schema-update.half-way", "schema-update-fails")] } };
const broken = (run: TtRun) => violations(run.lab.history(), [...engineInvariants, ...timeTrackerInvariants]);
const steps = timeTrackerNx(silentInputs).steps.map(({ id }) => id);
const pointOfNoReturn = steps.indexOf("schema-update");

describe("a rollback behind the point of no return", () => {
  it("TT-R · brings the old version back exactly as it was, and ends the run", async () => {
    const run = await runTt(updateFails);
    expect(run.result).toMatchObject({ exitCode: 5 });
    const result = await run.rollback();
    expect(result).toMatchObject({ kind: "rolled-back", exitCode: 0 });
    expect(visible(run.lab)).toEqual(await visibleBefore());
    expect(broken(run)).toEqual([]);
    expect(changesOf(run.lab.history(), "restore")).toEqual(["TimeTrackerNX: null > done"]);
    expect(recordsOf(run.journal, "old-version-serves", "done")).toHaveLength(1);
  });
});

describe("TT-R · a failure before the point of no return, at every step", () => {
  it.each(steps.slice(0, pointOfNoReturn))("%s: everything is as before", async (id) => {
    const run = await runTt({ plant: failingAt(id) });
    expect(run.result).toMatchObject({ kind: "put-back", exitCode: 4 });
    expect(visible(run.lab)).toEqual(await visibleBefore());
    expect(broken(run)).toEqual([]);
  });
});

describe("TT-R · a failure behind the point of no return, at every step", () => {
  it.each(steps.slice(pointOfNoReturn))("%s: resume goes on to the new version", async (id) => {
    const run = await runTt({ plant: failingAt(id) });
    expect(run.result).toMatchObject({ kind: "past-point-of-no-return", exitCode: 5 });
    expect(await run.resume()).toMatchObject({ kind: "done", exitCode: 0 });
    expect(broken(run)).toEqual([]);
  });

  it.each(steps.slice(pointOfNoReturn))("%s: rollback brings the old version back", async (id) => {
    const run = await runTt({ plant: failingAt(id) });
    expect(run.result).toMatchObject({ kind: "past-point-of-no-return", exitCode: 5 });
    expect(await run.rollback()).toMatchObject({ kind: "rolled-back", exitCode: 0 });
    expect(visible(run.lab)).toEqual(await visibleBefore());
    expect(broken(run)).toEqual([]);
  });
});

describe("TT-R · users during a rollback", () => {
  it("are kept out again where the run had let them in already, until the old version is seen", async () => {
    const run = await runTt({ plant: failingAt("site-answers") });
    expect(await run.rollback()).toMatchObject({ kind: "rolled-back", exitCode: 0 });
    const rule = changesOf(run.lab.history(), "access-rule").map((text) => text.split(": ")[1]);
    expect(rule).toEqual(["absent > present", "present > absent", "absent > present", "present > absent"]);
  });

  it("are kept out by the operator's hook, which is called again for the rollback", async () => {
    const hook = (file: string) => ({ kind: "command" as const, file, args: [] });
    const keepUsersOut = { kind: "hook" as const, close: hook("close"), open: hook("open") };
    const inputs = { ...silentInputs, keepUsersOut } as Inputs;
    const run = await runTt({ inputs, plant: failingAt("site-answers") });
    expect(await run.rollback()).toMatchObject({ kind: "rolled-back", exitCode: 0 });
    const called = run.hooks.flatMap(({ target }) => (target.kind === "command" ? [target.file] : []));
    expect(called).toEqual(["close", "open", "close", "open"]);
    expect(new Set(run.hooks.map(({ requestId }) => requestId)).size).toBe(4);
  });

  it("are kept out by the stopped pool where nothing else is declared", async () => {
    const inputs = { ...silentInputs, keepUsersOut: { kind: "none" as const } } as Inputs;
    const run = await runTt({ inputs, plant: failingAt("licence") });
    expect(run.result).toMatchObject({ exitCode: 5 });
    expect(await run.rollback()).toMatchObject({ kind: "rolled-back", exitCode: 0 });
    expect(visible(run.lab)).toEqual(await visibleBefore());
    expect(broken(run)).toEqual([]);
  });
});

describe("the approval of a plan", () => {
  const digestOf = async (change: object): Promise<string> => {
    const { lab } = await openTt();
    const upgrade = timeTrackerNx({ ...silentInputs, ...change } as Inputs);
    return (await plan({ upgrade, ports: lab.ports })).digest;
  };
  const { installer, administration } = silentInputs;
  const elsewhere = JSON.parse(JSON.stringify(administration).replaceAll("/TimeTracker/admin", "/TimeTracker/other"));

  it.each([
    ["the installer's arguments", { installer: { ...installer, arguments: ["/quiet", "/force"] } }],
    ["an address of the administration", { administration: elsewhere }],
    ["a hook", { announcement: { kind: "hook", target: { kind: "command", file: "tell", args: [] }, text: "" } }],
    ["the way back", { rollback: { kind: "snapshot-hook", restore: { kind: "command", file: "x", args: [] } } }],
    ["who may connect meanwhile", { keepUsersOut: { kind: "iis", allow: ["10.0.0.1"] } }],
  ])("is not good for another plan: %s", async (_what, change) => {
    expect(await digestOf(change)).not.toBe(await digestOf({}));
    expect(await digestOf(change)).toBe(await digestOf(change));
  });
});
