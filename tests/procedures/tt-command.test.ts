import { withDeclaredCommands } from "../../lib/estate/commands/declared-ports";
import type { CommandEvent, Lab, LabEvent } from "../../lib/lab";
import type { Ports, Shell } from "../../lib/shell";
import { timeTrackerNx } from "../../lib/systems";
import { apply, resume } from "../../lib/upgrade";
import { diagnoseTt } from "../readiness/doctor-tt";
import { commandAdministration, commandEstate, commandInputs, declared, MODULE } from "./tt-command";
import { ADMIN_PASSWORD, LICENCE_KEY, ttEstate, WRONG_KEY } from "./tt-estate";
import { changesOf, changingCommands, openTt, recordsOf, runTt, type Setting } from "./tt-run";

// A whole upgrade on a busy machine; nothing is measured by it.
jest.setTimeout(120_000);

const RUNS = "/operator/runs";
const byCommand = (): Setting => ({ estate: commandEstate(), inputs: commandInputs, commands: declared });
const isCommand = (event: LabEvent): event is CommandEvent => event.kind === "command";
const jobsIn = (lab: Lab): readonly unknown[] =>
  lab.history().flatMap((event) => {
    return isCommand(event) && event.name === "Start-CutoverCommand" ? [event.parameters.Name] : [];
  });

describe("an administration that is reached by commands of the operator's own", () => {
  it("TT-6, TT-14, TT-17 · is read by commands and changed by jobs, each once, with no secret anywhere", async () => {
    const run = await runTt(byCommand());
    expect(run.result).toMatchObject({ kind: "done", exitCode: 0 });
    expect(jobsIn(run.lab)).toEqual(["Enable-TTMaintenance", "Start-TTUpdate", "Set-TTLicence"]);
    expect(changingCommands(run.lab.history())).not.toContain("Start-CutoverRequest");
    expect(changesOf(run.lab.history(), "schema-update")).toEqual([
      "TimeTracker NX: not-started > running",
      "TimeTracker NX: running > done",
    ]);
    expect(changesOf(run.lab.history(), "licence")).toHaveLength(1);
    expect(recordsOf(run.journal, "licence", "done")[0]?.data).toMatchObject({
      evidence: { shown: { masked: "****-****-****-1234" } },
    });
    const everything = JSON.stringify([run.journal, run.events, run.lab.history(), run.result]);
    for (const secret of [LICENCE_KEY, ADMIN_PASSWORD]) {
      for (const form of [secret, Buffer.from(secret).toString("base64"), encodeURIComponent(secret)])
        expect(everything).not.toContain(form);
    }
    const reads = run.lab.history().filter((event) => isCommand(event) && event.module === MODULE);
    expect(new Set(reads.map((event) => isCommand(event) && event.effect))).toEqual(new Set(["reads"]));
    expect(await run.again()).toMatchObject({ kind: "nothing-to-do" });
  });

  it("TT-14 · whose answer is lost starts the database update once all the same", async () => {
    const hazards = [{ on: "APP01", at: "Start-CutoverCommand", does: "session-lost-after", skip: 1 }];
    const run = await runTt({ ...byCommand(), lab: { hazards } });
    const result = run.result.exitCode === 0 ? run.result : await run.resume();
    expect(result).toMatchObject({ kind: "done", exitCode: 0 });
    expect(jobsIn(run.lab).filter((name) => name === "Start-TTUpdate")).toHaveLength(1);
    expect(changesOf(run.lab.history(), "schema-update")).toHaveLength(2);
  });

  it.each(["before", "after"] as const)(
    "TT-14 · is carried on after a crash right %s the start of the update, which is started once",
    async (when) => {
      const { lab } = await openTt(byCommand());
      const upgrade = timeTrackerNx(commandInputs);
      const answers = { "announcement@APP01": "told" };
      const dying = { runsFolder: RUNS, upgrade, answers, approve: "yes" as const };
      await expect(apply({ ...dying, ports: dyingAt(lab, "Start-TTUpdate", when) })).rejects.toThrow();
      const ports = withDeclaredCommands(lab.ports, declared);
      const resumed = await resume({ ports, runsFolder: RUNS, computer: "APP01", upgradeOf: () => upgrade });
      expect(resumed).toMatchObject({ kind: "done", exitCode: 0 });
      const starts = changesOf(lab.history(), "schema-update").filter((text) => text.endsWith("> running"));
      expect(starts).toHaveLength(1);
      expect(changesOf(lab.history(), "job").filter((text) => /schema-update.*> Running$/.test(text))).toHaveLength(1);
    },
  );

  it("TT-14 · that fails to start the update ends past the point of no return and never starts it again", async () => {
    const estate = commandEstate();
    const hazards = [{ on: "APP01", at: "Start-TTUpdate", does: "command-fails", times: 1 }];
    const run = await runTt({ ...byCommand(), estate: { ...estate, hazards } as typeof estate });
    expect(run.result).toMatchObject({ kind: "past-point-of-no-return", exitCode: 5 });
    expect(JSON.stringify(run.result.error)).toContain("SCHEMA_UPDATE_FAILED");
    expect(await run.resume()).toMatchObject({ exitCode: 5 });
    expect(jobsIn(run.lab).filter((name) => name === "Start-TTUpdate")).toHaveLength(1);
    // A person opens Admin: the run sees it and goes on.
    run.lab.act({ on: "APP01", does: "open-admin" });
    expect(await run.resume()).toMatchObject({ kind: "done", exitCode: 0 });
  });

  it("TT-17 · refuses a wrong key by its own error, and takes the right one on resume", async () => {
    const secrets = { TT_LICENCE_KEY: WRONG_KEY };
    const run = await runTt({ ...byCommand(), secrets });
    expect(run.result).toMatchObject({ kind: "past-point-of-no-return", exitCode: 5 });
    expect(JSON.stringify(run.result.error)).toMatch(/LICENCE_REFUSED.*other-version/);
    secrets.TT_LICENCE_KEY = LICENCE_KEY;
    expect(await run.resume()).toMatchObject({ kind: "done", exitCode: 0 });
    expect(changesOf(run.lab.history(), "licence")).toHaveLength(1);
  });

  it("is not sent when the estate does not declare it, nor with a parameter that it has not", async () => {
    await expect(runTt({ ...byCommand(), commands: [] })).rejects.toMatchObject({ code: "COMMAND_NOT_DECLARED" });
    const misspelt = {
      ...commandAdministration,
      licence: { ...commandAdministration.licence, read: { command: { module: MODULE, name: "Get-TTLicence" } } },
    };
    const inputs = { ...commandInputs, administration: misspelt } as typeof commandInputs;
    await expect(runTt({ ...byCommand(), inputs })).rejects.toMatchObject({ code: "COMMAND_NOT_AS_DECLARED" });
  });

  it("is not readable, and doctor says so, where the computer has no such module", async () => {
    const { lab } = await openTt({ ...byCommand(), estate: ttEstate() });
    const ports = withDeclaredCommands(lab.ports, declared);
    const { of } = await diagnoseTt({ inputs: commandInputs }, { ...lab, ports } as Lab);
    expect(of("maintenance-readable")).toMatchObject({
      state: "wrong",
      seen: expect.stringMatching(/'Get-TTMaintenance' is not recognized/),
    });
  });
});

/** The lab's ports, and an operator who dies at the job that runs a command: before it is sent, or before its answer. */
function dyingAt(lab: Lab, name: string, when: "before" | "after"): Ports {
  let isDead = false;
  const die = (): never => {
    isDead = true;
    throw new Error("the operator's machine is gone");
  };
  const ports = withDeclaredCommands(lab.ports, declared);
  const on = (computer: string): Shell => {
    const shell = ports.on(computer);
    return {
      ...shell,
      invoke: async (command, options) => {
        if (isDead) die();
        const isIt = command.name === "Start-CutoverCommand" && command.parameters.Name === name;
        if (isIt && when === "before") die();
        const answer = await shell.invoke(command, options);
        return isIt ? die() : answer;
      },
    };
  };
  return { ...ports, on };
}
