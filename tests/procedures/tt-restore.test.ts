import { engineInvariants, timeTrackerInvariants, violations } from "../../lib/invariants";
import { type Lab, type LabSnapshot, MemoryFiles, openLab } from "../../lib/lab";
import { type Command, CommandFailure, type Ports } from "../../lib/shell";
import { timeTrackerNx } from "../../lib/systems";
import { resume, rollback } from "../../lib/upgrade";
import { silentInputs } from "../systems/given-inputs";
import { changesOf, type Inputs, runTt, type Setting, type TtRun, ttSecret } from "./tt-run";
import { visible, visibleBefore } from "./tt-visible";

// Whole upgrades on a busy machine; nothing is measured by it.
jest.setTimeout(180_000);

const MINUTE = 60_000;
const inputs = { ...silentInputs, deadlines: { ...silentInputs.deadlines, backupMinutes: 60 } } as Inputs;
const hazard = (at: string, does: string, more: object = {}) => ({ on: "APP01", at, does, ...more });
const slow = (by: string, ...more: readonly object[]): Setting =>
  ({
    lab: {
      hazards: [
        hazard("schema-update.half-way", "schema-update-fails"),
        hazard("Invoke-Sqlcmd", "sql-restore-slow", { by }),
        ...more,
      ],
    },
    inputs,
  }) as unknown as Setting;

const broken = (lab: Lab) => violations(lab.history(), [...engineInvariants, ...timeTrackerInvariants]);
const stateOf = (lab: Lab) => lab.inspect().computers.app01;
const databaseOf = (lab: Lab) => stateOf(lab)?.sqlServer?.databases.timetrackernx;
const restoresOf = (lab: Lab) => changesOf(lab.history(), "restore");
const jobsOf = (lab: Lab) =>
  Object.values(stateOf(lab)?.jobs ?? {}).filter(({ jobKind }) => jobKind === "sql-statement");
const now = (lab: Lab): number => lab.ports.clock.now();

async function expectOldVersion(run: Pick<TtRun, "lab">): Promise<void> {
  expect(visible(run.lab)).toEqual(await visibleBefore());
  expect(broken(run.lab)).toEqual([]);
  expect(restoresOf(run.lab)).toEqual(["TimeTrackerNX: null > done"]);
  expect(jobsOf(run.lab)).toHaveLength(1);
}

describe("TT-R · a restore that takes long", () => {
  it("of 40 minutes is waited for, and is neither cut off nor judged failed", async () => {
    const run = await runTt(slow("40m"));
    const before = now(run.lab);
    expect(await run.rollback()).toMatchObject({ kind: "rolled-back", exitCode: 0 });
    expect(now(run.lab) - before).toBeGreaterThan(40 * MINUTE);
    await expectOldVersion(run);
  });

  it("beyond the deadline goes on: exit 7 says that it runs, the next rollback waits for it", async () => {
    const run = await runTt(slow("90m"));
    const result = await run.rollback();
    expect(result).toMatchObject({ kind: "not-put-back", exitCode: 7 });
    expect(JSON.stringify(result.error)).toMatch(/JOB_STILL_RUNNING/);
    expect(result.truths.join("\n")).toMatch(/Users are locked out[\s\S]*The locks of APP01 stay, on purpose/);
    expect(databaseOf(run.lab)?.state).toBe("RESTORING");
    expect(restoresOf(run.lab)).toEqual([]);
    expect(await run.rollback()).toMatchObject({ kind: "rolled-back", exitCode: 0 });
    await expectOldVersion(run);
  });

  it("beyond the deadline is waited for by resume too", async () => {
    const run = await runTt(slow("90m"));
    expect(await run.rollback()).toMatchObject({ exitCode: 7 });
    expect(await run.resume()).toMatchObject({ kind: "rolled-back", exitCode: 0 });
    await expectOldVersion(run);
  });

  it("ends while nobody watches: the next rollback finds it done and restores nothing", async () => {
    const run = await runTt(slow("90m"));
    expect(await run.rollback()).toMatchObject({ exitCode: 7 });
    await run.lab.advance(90 * MINUTE);
    expect(restoresOf(run.lab)).toHaveLength(1);
    expect(await run.rollback()).toMatchObject({ kind: "rolled-back", exitCode: 0 });
    await expectOldVersion(run);
  });
});

describe("TT-R · what becomes of a restore when", () => {
  const failedRun = async (...more: readonly object[]): Promise<LabSnapshot> =>
    (await runTt(slow("40m", ...more))).lab.snapshot();

  const options = (ports: Ports) => ({
    ports,
    runsFolder: "/operator/runs",
    computer: "APP01",
    upgradeOf: () => timeTrackerNx(inputs),
  });

  const reopened = (snapshot: LabSnapshot): Promise<Lab> =>
    openLab({ snapshot, operator: { files: new MemoryFiles(), secret: ttSecret } });

  /** The operator's process is gone at the first look after the restore has begun. */
  async function killedDuringRestore(): Promise<LabSnapshot> {
    const lab = await reopened(await failedRun());
    const gone = new AbortController();
    let left: LabSnapshot | undefined;
    const ports: Ports = {
      ...lab.ports,
      on: (computer) => ({
        ...lab.ports.on(computer),
        computer,
        invoke: async (command, how) => {
          const runs = jobsOf(lab).some(({ state }) => state === "Running");
          if (runs) {
            left ??= lab.snapshot();
            gone.abort();
            throw new Error("the process is gone");
          }
          return lab.ports.on(computer).invoke(command, how);
        },
      }),
    };
    await rollback({ ...options(ports), approve: "yes", signal: gone.signal }).catch(() => undefined);
    if (left === undefined) throw new Error("the restore never ran");
    return left;
  }

  it.each(["rollback", "resume"] as const)(
    "the coordinator is killed: %s from another machine waits for it",
    async (how) => {
      const lab = await reopened(await killedDuringRestore());
      expect(databaseOf(lab)?.state).toBe("RESTORING");
      const result =
        how === "resume" ? await resume(options(lab.ports)) : await rollback({ ...options(lab.ports), approve: "yes" });
      expect(result).toMatchObject({ kind: "rolled-back", exitCode: 0 });
      await expectOldVersion({ lab });
    },
  );

  it("the coordinator is killed and the restore ends meanwhile: it is found done", async () => {
    const lab = await reopened(await killedDuringRestore());
    await lab.advance(2 * 60 * MINUTE);
    expect(await rollback({ ...options(lab.ports), approve: "yes" })).toMatchObject({ kind: "rolled-back" });
    await expectOldVersion({ lab });
  });

  it("the session is lost at every look, before and after, for as long as it runs: it is asked again", async () => {
    const lab = await reopened(await failedRun());
    let lost = 0;
    const ports: Ports = {
      ...lab.ports,
      on: (computer) => ({
        ...lab.ports.on(computer),
        computer,
        invoke: async (command, how) => {
          const runs = jobsOf(lab).some(({ state }) => state === "Running");
          if (runs && lost < 100) {
            lost += 1;
            throw sessionLost(command, lost % 2 === 0);
          }
          return lab.ports.on(computer).invoke(command, how);
        },
      }),
    };
    expect(await rollback({ ...options(ports), approve: "yes" })).toMatchObject({ kind: "rolled-back" });
    expect(lost).toBe(100);
    await expectOldVersion({ lab });
  });

  const sessionLost = (command: Command, accepted: boolean): CommandFailure => {
    const message = "The session was lost.";
    const error = { kind: "sessionLost", message, id: "Lost", category: "ConnectionError", accepted } as const;
    return new CommandFailure("APP01", command, error);
  };

  it("the server restarts: the database is left half-way, and restored by another attempt", async () => {
    const lab = await reopened(
      await failedRun(hazard("Get-CutoverJob", "computer-restarts", { skip: await looksBeforeRestore() })),
    );
    expect(await rollback({ ...options(lab.ports), approve: "yes" })).toMatchObject({ kind: "rolled-back" });
    expect(jobsOf(lab).map(({ state }) => state)).toEqual(["Lost", "Exited"]);
    expect(visible(lab)).toEqual(await visibleBefore());
    expect(restoresOf(lab)).toEqual(["TimeTrackerNX: null > failed", "TimeTrackerNX: null > done"]);
    expect(broken(lab)).toEqual([]);
  });

  /** How many looks at a job there are until the restore runs, in the same run without the restart. */
  async function looksBeforeRestore(): Promise<number> {
    const lab = await reopened(await failedRun());
    await rollback({ ...options(lab.ports), approve: "yes" });
    const begun = lab
      .history()
      .findIndex(
        (event) => event.kind === "change" && event.subject === "job" && event.detail?.jobKind === "sql-statement",
      );
    return (
      lab
        .history()
        .slice(0, begun)
        .filter((event) => event.kind === "command" && event.name === "Get-CutoverJob").length + 3
    );
  }
});
