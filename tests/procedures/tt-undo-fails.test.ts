import { engineInvariants, timeTrackerInvariants, violations } from "../../lib/invariants";
import { type Lab, type LabSnapshot, MemoryFiles, openLab } from "../../lib/lab";
import { type Command, CommandFailure, type Ports, type ValueMap } from "../../lib/shell";
import { timeTrackerNx } from "../../lib/systems";
import { rollback } from "../../lib/upgrade";
import { silentInputs } from "../systems/given-inputs";
import { changesOf, changingCommands, type Inputs, runTt, type Setting, type TtRun, ttSecret } from "./tt-run";
import { visible, visibleBefore } from "./tt-visible";

// Whole upgrades on a busy machine; nothing is measured by it.
jest.setTimeout(180_000);

const hazard = (at: string, does: string, more: object = {}) => ({ on: "APP01", at, does, ...more });
const updateFails = hazard("schema-update.half-way", "schema-update-fails");
const failing = (...more: readonly object[]): Setting =>
  ({ lab: { hazards: [updateFails, ...more] } }) as unknown as Setting;
const broken = (run: Pick<TtRun, "lab">) =>
  violations(run.lab.history(), [...engineInvariants, ...timeTrackerInvariants]);
const stateOf = (lab: Lab) => lab.inspect().computers.app01;
const databaseOf = (lab: Lab) => stateOf(lab)?.sqlServer?.databases.timetrackernx;
const errorOf = (run: { readonly error: unknown }) => JSON.stringify(run.error);

async function expectMended(run: Pick<TtRun, "lab" | "rollback">): Promise<void> {
  expect(await run.rollback()).toMatchObject({ kind: "rolled-back", exitCode: 0 });
  expect(visible(run.lab)).toEqual(await visibleBefore());
  expect(broken(run)).toEqual([]);
}

/** Users are out and the lock stays, as exit 7 says. */
function expectKeptOut(run: TtRun, result: { readonly truths: readonly string[]; readonly exitCode: number }): void {
  expect(result.exitCode).toBe(7);
  expect(result.truths.join("\n")).toMatch(/Users are locked out[\s\S]*The locks of APP01 stay, on purpose/);
  const isOut =
    Object.keys(stateOf(run.lab)?.accessRules ?? {}).length > 0 ||
    Object.values(stateOf(run.lab)?.iis?.pools ?? {}).every(({ state }) => state !== "Started");
  expect(isOut).toBe(true);
  expect(stateOf(run.lab)?.lock.runId).not.toBeNull();
}

describe("TT-R · an undo that fails", () => {
  it.each(["restoring", "suspect"])(
    "a restore that breaks off leaves the database %s: exit 7 says so, the next rollback restores it",
    async (variant) => {
      const setting = failing(hazard("Invoke-Sqlcmd", "sql-restore-fails"));
      const lab = { ...setting.lab, variants: { "sql.interrupted-restore": variant } };
      const run = await runTt({ ...setting, lab });
      const result = await run.rollback();
      expectKeptOut(run, result);
      expect(databaseOf(run.lab)?.state).toBe(variant.toUpperCase());
      const truths = result.truths.join("\n");
      expect(truths).toMatch(/The database is updated to 7.0.1 .*NOT put back/);
      expect(truths).toMatch(/is restored from the backup made after the stop: NOT done/);
      await expectMended(run);
    },
  );

  it("somebody who grabs the database right after SINGLE_USER is waited for, and has gone", async () => {
    const run = await runTt(failing(hazard("Invoke-Sqlcmd", "sql-session-grabs-database", { for: "30s" })));
    await expectMended(run);
  });

  it("somebody who never leaves the database: exit 7, and the program is not put back under it", async () => {
    const run = await runTt(failing(hazard("Invoke-Sqlcmd", "sql-session-grabs-database")));
    const result = await run.rollback();
    expectKeptOut(run, result);
    expect(changesOf(run.lab.history(), "product").at(-1)).toMatch(/> 7.0.1$/);
  });

  it("a file that another program holds open: exit 7, and once it is free the rollback goes on", async () => {
    const path = "C:\\TimeTrackerNX\\Web\\bin\\TimeTrackerNX.Web.dll";
    const run = await runTt(failing(hazard("Restore-CutoverTree", "file-locked", { path, for: "3h" })));
    const result = await run.rollback();
    expectKeptOut(run, result);
    const truths = result.truths.join("\n");
    expect(truths).toMatch(/The database is updated to 7.0.1 .*: put back, and shown to be as before/);
    expect(truths).toMatch(/TimeTracker NX 7.0.1 is installed .*: NOT put back/);
    await run.lab.advance(4 * 3_600_000);
    await expectMended(run);
    expect(changesOf(run.lab.history(), "restore")).toHaveLength(1);
  });

  it("a pool that falls back to Stopped: exit 7, nobody gets in, and the next rollback starts it", async () => {
    const run = await runTt(failing());
    const starts = run.lab.history().filter((event) => event.kind === "command" && event.name === "Start-WebAppPool");
    expect(starts.length).toBeGreaterThan(0);
    const other = await runTt(
      failing(hazard("iis.pool-started", "pool-rapid-fail", { skip: starts.length, times: 1 })),
    );
    const result = await other.rollback();
    if (result.exitCode === 7) expectKeptOut(other, result);
    if (result.exitCode === 7) await expectMended(other);
    expect(visible(other.lab)).toEqual(await visibleBefore());
  });

  it("an old version that does not answer: nobody is let in, exit 7, and the next rollback looks again", async () => {
    const clean = await runTt(failing());
    const looks = clean.lab.history().filter((event) => event.kind === "http" && event.page === "login").length;
    const never = hazard("http.login", "http-unavailable", { times: 400, skip: looks });
    const run = await runTt(failing(never));
    const result = await run.rollback();
    expectKeptOut(run, result);
    expect(errorOf(result)).toMatch(/SITE_UNAVAILABLE|UNDO_NOT_PROVED/);
    expect(stateOf(run.lab)?.accessRules).not.toEqual({});
    const opened = run.lab.history().filter((e) => e.kind === "command" && e.name === "Remove-CutoverAccessRule");
    expect(opened).toEqual([]);
  });

  it("before the point of no return: exit 7, which rollback mends", async () => {
    const path = "C:\\TimeTrackerNX\\Web\\bin\\TimeTrackerNX.Web.dll";
    const hazards = [
      hazard("installer.finishing", "installer-other-version"),
      hazard("Restore-CutoverTree", "file-locked", { path, for: "3h" }),
    ];
    const run = await runTt({ lab: { hazards } });
    expect(run.result).toMatchObject({ kind: "not-put-back" });
    expectKeptOut(run, run.result);
    await run.lab.advance(4 * 3_600_000);
    await expectMended(run);
  });
});

describe("TT-R · an undo that fails before the pool was stopped", () => {
  const hazards = [
    hazard("maintenance.stopping", "maintenance-jobs-never-finish"),
    hazard("Start-CutoverService", "unreachable", { for: "130s" }),
  ];
  const STOP = "Stop-WebAppPool";
  const stops = (run: Pick<TtRun, "lab">) => changingCommands(run.lab.history()).filter((name) => name === STOP);

  it.each(["resume", "rollback"] as const)("a rule keeps users out, and %s takes it away again", async (command) => {
    const run = await runTt({ lab: { hazards } });
    expectKeptOut(run, run.result);
    expect(stops(run)).toEqual([]);
    expect(await run[command]()).toMatchObject({ kind: command === "resume" ? "put-back" : "rolled-back" });
    expect(visible(run.lab)).toEqual(await visibleBefore());
    expect(broken(run)).toEqual([]);
  });

  it.each(["resume", "rollback"] as const)(
    "without such a rule the pool is stopped, and %s starts it again",
    async (command) => {
      const inputs = { ...silentInputs, keepUsersOut: { kind: "none" } } as Inputs;
      const run = await runTt({ lab: { hazards }, inputs });
      expectKeptOut(run, run.result);
      expect(stops(run)).toEqual([STOP]);
      expect(await run[command]()).toMatchObject({ kind: command === "resume" ? "put-back" : "rolled-back" });
      expect(visible(run.lab)).toEqual(await visibleBefore());
      expect(broken(run)).toEqual([]);
    },
  );
});

describe("TT-R · what a rollback needs is looked at before anything is touched", () => {
  async function tampered(part: string): Promise<TtRun> {
    const run = await runTt(failing());
    const { runId, epoch = 0 } = stateOf(run.lab)?.lock ?? {};
    const entries = Object.values(stateOf(run.lab)?.files.entries ?? {});
    const file = entries.find(({ path }) => path.includes(part));
    const parameters = { Path: file?.path ?? "", Content: Buffer.from("x"), ExpectedSha256: file?.sha256 ?? "" };
    const command = { module: "Cutover", name: "Set-CutoverFile", parameters };
    await run.lab.ports.on("APP01").invoke(command, { deadlineMs: 60_000, fence: { runId: String(runId), epoch } });
    return run;
  }

  it.each(["backup-after-stop", "program-copied"])("a damaged %s stops it: nothing is changed", async (part) => {
    const run = await tampered(part);
    const before = changingCommands(run.lab.history()).length;
    await expect(run.rollback()).rejects.toMatchObject({ code: "ARTEFACT_DAMAGED" });
    expect(changingCommands(run.lab.history())).toHaveLength(before);
  });

  it("a damaged first backup does not: TT-13's is the one that is restored", async () => {
    const run = await tampered("backup-before");
    expect(await run.rollback()).toMatchObject({ kind: "rolled-back", exitCode: 0 });
    expect(visible(run.lab)).toEqual(await visibleBefore());
  });
});

describe("TT-R · an update that still runs", () => {
  const stalled: Setting = {
    lab: { hazards: [hazard("schema-update.half-way", "schema-update-stalls")] },
    inputs: { ...silentInputs, deadlines: { ...silentInputs.deadlines, updateMinutes: 30 } } as Inputs,
  };

  it("is asked about first, and ended only when somebody says so", async () => {
    const run = await runTt(stalled);
    expect(run.result).toMatchObject({ exitCode: 5 });
    const before = changingCommands(run.lab.history()).length;
    const asked = await run.rollback();
    expect(asked).toMatchObject({ kind: "gate", exitCode: 3, gates: [{ choices: ["end-it", "wait"] }] });
    expect(changingCommands(run.lab.history())).toHaveLength(before);
    const answers = { [asked.gates[0]?.key ?? ""]: "end-it" };
    expect(await run.rollback({ answers })).toMatchObject({ kind: "rolled-back", exitCode: 0 });
    expect(visible(run.lab)).toEqual(await visibleBefore());
    expect(broken(run)).toEqual([]);
  });

  it("is waited for when somebody says that: exit 7 while it does not end", async () => {
    const run = await runTt(stalled);
    const asked = await run.rollback();
    const result = await run.rollback({ answers: { [asked.gates[0]?.key ?? ""]: "wait" } });
    expect(result).toMatchObject({ kind: "not-put-back", exitCode: 7 });
    expect(errorOf(result)).toMatch(/JOB_STILL_RUNNING/);
    expect(changesOf(run.lab.history(), "restore")).toEqual([]);
  });
});

describe("TT-R · a changing command of the rollback", () => {
  const own = /CutoverLock|Journal|Artefact/;

  /** The ports with something that happens to the nth changing command of the rollback. */
  function faulty(ports: Ports, nth: number, fail: (command: Command, send: () => Promise<unknown>) => Promise<never>) {
    const struck: string[] = [];
    let n = 0;
    const isChange = ({ name, parameters }: Command): boolean =>
      (/^(Start|Stop|Restore|Set|Remove)-/.test(name) && !own.test(name)) ||
      (name === "Invoke-Sqlcmd" && /^(ALTER|RESTORE)/.test(String((parameters as ValueMap).Query)));
    const changed: Ports = {
      ...ports,
      on: (computer) => ({
        ...ports.on(computer),
        computer,
        invoke: async (command, options) => {
          const send = () => ports.on(computer).invoke(command, options);
          if (!isChange(command)) return send();
          n += 1;
          if (n !== nth) return send();
          struck.push(command.name);
          return fail(command, send);
        },
      }),
    };
    return { ports: changed, struck };
  }

  /** The lab as the failed run left it, with an operator who has lost the run folder. */
  async function reopened(snapshot: LabSnapshot): Promise<Pick<TtRun, "lab" | "rollback">> {
    const lab = await openLab({ snapshot, operator: { files: new MemoryFiles(), secret: ttSecret } });
    return { lab, rollback: () => asked(lab.ports) };
  }

  const asked = (ports: Ports) =>
    rollback({
      ports,
      runsFolder: "/operator/runs",
      computer: "APP01",
      upgradeOf: () => timeTrackerNx(silentInputs),
      approve: "yes",
    });

  const says = async (command: Command, send: () => Promise<unknown>): Promise<never> => {
    await send();
    const error = {
      kind: "terminating",
      message: "It says that it failed.",
      id: "Odd",
      category: "NotSpecified",
    } as const;
    throw new CommandFailure("APP01", command, error);
  };
  const silent = async (command: Command, send: () => Promise<unknown>): Promise<never> => {
    await send();
    const message = "The session was lost.";
    const error = { kind: "sessionLost", message, id: "Lost", category: "ConnectionError", accepted: true } as const;
    throw new CommandFailure("APP01", command, error);
  };
  const unheard = async (command: Command): Promise<never> => {
    const message = "The session was not opened.";
    const error = { kind: "sessionLost", message, id: "Lost", category: "OpenError", accepted: false } as const;
    throw new CommandFailure("APP01", command, error);
  };

  it.each([
    ["fails although it took effect", says, ["rolled-back"]],
    ["takes effect and its answer is lost", silent, ["rolled-back"]],
    ["never reaches the server", unheard, ["rolled-back", "not-put-back"]],
  ] as const)("that %s is judged by what is observed, each of them", async (_title, fail, allowed) => {
    const struck: string[] = [];
    const failed = (await runTt(failing())).lab.snapshot();
    for (let nth = 1; ; nth += 1) {
      const run = await reopened(failed);
      const faults = faulty(run.lab.ports, nth, fail);
      const result = await asked(faults.ports);
      if (faults.struck.length === 0) break;
      struck.push(...faults.struck);
      expect([nth, faults.struck, result.kind]).toEqual([nth, faults.struck, expect.stringMatching(allowed.join("|"))]);
      if (result.kind === "not-put-back") await expectMended(run);
      expect(visible(run.lab)).toEqual(await visibleBefore());
      expect(changesOf(run.lab.history(), "restore")).toHaveLength(1);
    }
    expect(new Set(struck)).toEqual(
      new Set([
        "Stop-WebAppPool",
        "Invoke-Sqlcmd",
        "Start-CutoverCommand",
        "Restore-CutoverTree",
        "Restore-CutoverRegistryKey",
        "Start-WebAppPool",
        "Start-CutoverService",
        "Remove-CutoverAccessRule",
      ]),
    );
  });
});
