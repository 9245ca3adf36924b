// Long because it holds one test for each behaviour of an installer, silent and attended.
import { silentInputs } from "../systems/given-inputs";
import { attendedByReading, clicksInstall, obedient } from "./tt-attended";
import { ttEstate } from "./tt-estate";
import { changesOf, changingCommands, type Inputs, recordsOf, runTt, type Setting, type TtRun } from "./tt-run";

// A whole upgrade on a busy machine; nothing is measured by it.
jest.setTimeout(120_000);

type Policy = "never" | "ask" | "allowed";
type Mode = "silent" | "attended";

const hazard = (at: string, does: string, more: object = {}) => ({ on: "APP01", at, does, ...more });
const errorCode = (run: TtRun): unknown => (run.result.error as { readonly code?: string } | undefined)?.code;
const inputsOf: Readonly<Record<Mode, Inputs>> = { silent: silentInputs, attended: attendedByReading };
const withInstaller = (mode: Mode, change: object): Inputs => ({
  ...inputsOf[mode],
  installer: { ...inputsOf[mode].installer, ...change } as Inputs["installer"],
});
const restarts = (run: TtRun): number =>
  changesOf(run.lab.history(), "computer").filter((text) => /> Restarting$/.test(text)).length;
const installs = (run: TtRun): number =>
  changesOf(run.lab.history(), "installer").filter((text) => text.endsWith("> running")).length;
const updates = (run: TtRun): readonly string[] => changesOf(run.lab.history(), "schema-update");
const isInstallerRunning = (run: TtRun): boolean =>
  changesOf(run.lab.history(), "job")
    .filter((text) => text.includes("product-version"))
    .at(-1)
    ?.endsWith("> Running") ?? false;

/** The upgrade in a mode, with somebody who does what is asked, and whom `more` adds. */
const run = (mode: Mode, { inputs, lab, ...more }: Setting = {}): Promise<TtRun> =>
  runTt({
    inputs: inputs ?? inputsOf[mode],
    ...(mode === "attended" && { onEvent: obedient }),
    lab: { ...lab, ...(mode === "attended" && { people: [clicksInstall, ...(lab?.people ?? [])] }) },
    ...more,
  });

describe("a person who opens the installer too early", () => {
  it("TT-9: before Web.config is saved the run ends and nothing is saved that the installer may have written", async () => {
    const early = [{ on: "APP01", at: "sql.backup-written", does: "start-installer", after: "1s", times: 1 }];
    const ended = await run("attended", { lab: { people: early as never } });
    expect(ended.result).toMatchObject({ kind: "put-back", exitCode: 4 });
    expect(ended.result.error).toMatchObject({ code: "INSTALLER_TOO_EARLY" });
    expect(JSON.stringify(ended.result.error)).toMatch(/TimeTrackerNXInstaller\(7\.0\.1\)\.exe is open.*Web\.config/);
    expect(ended.journal.some(({ data }) => JSON.stringify(data).includes('web-config/saved","length'))).toBe(false);
    expect(changesOf(ended.lab.history(), "product")).toEqual([]);
  });
});

const modes: readonly Mode[] = ["silent", "attended"];

describe.each(modes)("an installation (%s) after which a restart is needed", (mode) => {
  const lab = { hazards: [hazard("installer.finishing", "installer-needs-reboot")] };
  const policy = (rebootPolicy: Policy) => ({ inputs: withInstaller(mode, { rebootPolicy }), lab });

  it("TT-10 · (3010) is followed by one under the policy `allowed`, and by no other goal before", async () => {
    const done = await run(mode, policy("allowed"));
    expect(done.result).toMatchObject({ kind: "done", exitCode: 0 });
    expect([restarts(done), installs(done)]).toEqual([1, 1]);
    const rebooted = recordsOf(done.journal, "reboot-done", "done")[0]?.seq ?? Number.POSITIVE_INFINITY;
    expect(rebooted).toBeLessThan(recordsOf(done.journal, "schema-update", "started")[0]?.seq ?? -1);
  });

  it("TT-10 · (3010) waits at a gate under the policy `ask`, and restarts when it is told to", async () => {
    const asked = await run(mode, policy("ask"));
    expect(asked.result).toMatchObject({ kind: "gate", exitCode: 3 });
    expect(asked.result.gates.map(({ key }) => key)).toEqual(["reboot-done@APP01"]);
    expect([restarts(asked), updates(asked)]).toEqual([0, []]);
    expect(await asked.resume({ "reboot-done@APP01": "restart" })).toMatchObject({ kind: "done" });
    expect(restarts(asked)).toBe(1);
  });

  it("TT-10 · (3010) is never followed by a restart of cutover's under the policy `never`", async () => {
    const asked = await run(mode, policy("never"));
    expect(asked.result.gates[0]?.choices).toEqual(["restarted"]);
    expect(changingCommands(asked.lab.history())).not.toContain("Restart-CutoverComputer");
    expect(updates(asked)).toEqual([]);
  });
});

/** The command by which the installed version is looked at, and nothing else. */
const LOOKS = "Get-CutoverFileVersion";
const looks = new Map<Mode, number>();

/** How often an undisturbed run looks at the version before the installer has put the new one there. */
async function looksBeforeTheEnd(mode: Mode): Promise<number> {
  const known = looks.get(mode);
  if (known !== undefined) return known;
  const history = (await run(mode)).lab.history();
  const end = history.findIndex(
    (event) => event.kind === "change" && event.subject === "installer" && event.to === "completed",
  );
  const count = history.slice(0, end).filter((event) => event.kind === "command" && event.name === LOOKS).length;
  looks.set(mode, count);
  return count;
}

describe.each(["never", "ask", "allowed"] as const)("under the policy `%s` of restarts", (rebootPolicy) => {
  it.each(modes)("TT-10 · an installer (%s) that begins the restart itself (1641) is waited for", async (mode) => {
    const hazards = [hazard("installer.finishing", "installer-reboots")];
    const done = await run(mode, { inputs: withInstaller(mode, { rebootPolicy }), lab: { hazards } });
    expect(done.result).toMatchObject({ kind: "done", exitCode: 0 });
    expect([restarts(done), installs(done)]).toEqual([1, 1]);
    expect(changingCommands(done.lab.history())).not.toContain("Restart-CutoverComputer");
  });

  it.each(modes)("TT-10 · a restart that nobody announced after the installation (%s) is waited for", async (mode) => {
    const hazards = [hazard(LOOKS, "computer-restarts", { skip: await looksBeforeTheEnd(mode) })];
    const done = await run(mode, { inputs: withInstaller(mode, { rebootPolicy }), lab: { hazards } });
    expect(restarts(done)).toBe(1);
    expect(done.result.exitCode === 0 ? done.result : await done.resume()).toMatchObject({ kind: "done" });
    expect(installs(done)).toBe(1);
    expect(changingCommands(done.lab.history())).not.toContain("Restart-CutoverComputer");
  });
});

describe("an installation by a person", () => {
  it("TT-10 · that leaves files in use waits for a restart, which Windows lists and nobody tells", async () => {
    const path = "C:\\TimeTrackerNX\\Web\\bin\\TimeTrackerNX.Web.dll";
    const hazards = [hazard("Backup-SqlDatabase", "file-locked", { path, for: "10m", skip: 1 })];
    const asked = await run("attended", { lab: { hazards } });
    expect(asked.result.gates.map(({ key }) => key)).toEqual(["reboot-done@APP01"]);
    expect(JSON.stringify(recordsOf(asked.journal, "reboot-done"))).toContain("TimeTrackerNX.Web.dll");
  });

  it("TT-10 · is not held up by a restart that was pending before it", async () => {
    const facts = { pendingReboot: [{ source: "WindowsUpdate", detail: "KB5034441" }] };
    const done = await run("attended", { estate: ttEstate({ computer: { facts } }) });
    expect(done.result).toMatchObject({ kind: "done", exitCode: 0 });
    expect(restarts(done)).toBe(0);
  });

  it("TT-12 · is begun again after the warning that the product cannot be stopped", async () => {
    const closes = { at: "installer.warning", does: "close-warning", after: "1m", startAgainAfter: "3m" };
    const hazards = [hazard("installer.checking", "installer-product-busy", { times: 2 })];
    const done = await run("attended", { lab: { hazards, people: [closes] } });
    expect(done.result).toMatchObject({ kind: "done", exitCode: 0 });
    expect(installs(done)).toBe(1);
  });

  it("TT-10 · that goes on beyond the deadline ends the waiting, not the installation", async () => {
    const inputs = { ...attendedByReading, deadlines: { attendedMinutes: 5 } };
    const hazards = [hazard("installer.installing", "installer-hangs")];
    const waiting = await run("attended", { inputs, lab: { hazards } });
    expect(waiting.result).toMatchObject({ kind: "gate", exitCode: 3 });
    expect(waiting.result.gates[0]?.key).toBe("attended:product-version@APP01#1");
    expect(changingCommands(waiting.lab.history())).not.toContain("Stop-CutoverProcess");
  });
});

describe("an installer without a person", () => {
  it("TT-10 · is tried again when another installation runs (1618), and is through once it is free", async () => {
    const hazards = [hazard("installer.started", "installer-another-runs", { times: 2 })];
    const done = await run("silent", { lab: { hazards } });
    expect(done.result).toMatchObject({ kind: "done", exitCode: 0 });
    expect(recordsOf(done.journal, "product-version", "attempt")).toHaveLength(2);
    expect(installs(done)).toBe(1);
  });

  it("TT-10 · is given up at the deadline when another installation runs for ever (1618), and all is put back", async () => {
    const hazards = [hazard("installer.started", "installer-another-runs", { times: "always" })];
    const inputs = withInstaller("silent", { deadlineMinutes: 20 });
    const ended = await run("silent", { inputs, lab: { hazards } });
    expect(ended.result).toMatchObject({ kind: "put-back", exitCode: 4 });
    expect(errorCode(ended)).toBe("INSTALLER_BUSY");
    expect(JSON.stringify(ended.result.error)).toContain("exit code 1618 (another installation runs)");
    expect(installs(ended)).toBe(0);
  });

  it("TT-10 · that ends with an error is a failure with its exit code, and all is put back", async () => {
    const hazards = [hazard("installer.finishing", "installer-fails", { exitCode: 1603 })];
    const ended = await run("silent", { lab: { hazards } });
    expect(ended.result).toMatchObject({ kind: "put-back", exitCode: 4 });
    expect(errorCode(ended)).toBe("INSTALLER_FAILED");
    expect(JSON.stringify(ended.result.error)).toContain("exit code 1603");
  });

  it("TT-10 · that somebody ends is a failure that says so, and all is put back", async () => {
    const name = "TimeTrackerNXInstaller(7.0.1)";
    const hazards = [hazard("Get-CutoverJob", "process-dies", { name, times: "always" })];
    const ended = await run("silent", { lab: { hazards } });
    expect(ended.result).toMatchObject({ kind: "put-back", exitCode: 4 });
    expect(errorCode(ended)).toBe("INSTALLER_FAILED");
    expect(JSON.stringify(ended.result.error)).toContain("exit code -1 (as of a program that somebody ended)");
    // Its end is known: it is neither waited for nor started a second time.
    const lives = changesOf(ended.lab.history(), "job").filter((text) => text.includes("product-version"));
    expect(lives).toEqual([expect.stringMatching(/null > Running$/), expect.stringMatching(/Running > Exited$/)]);
  });

  it("TT-10 · that hangs beyond the deadline lives on: the waiting ends, and nothing is put back under it", async () => {
    const hazards = [hazard("installer.installing", "installer-hangs")];
    const inputs = withInstaller("silent", { deadlineMinutes: 10 });
    const ended = await run("silent", { inputs, lab: { hazards } });
    expect(ended.result).toMatchObject({ kind: "not-put-back", exitCode: 7 });
    expect(isInstallerRunning(ended)).toBe(true);
    expect(changingCommands(ended.lab.history())).not.toContain("Restore-CutoverTree");
  });

  it("TT-10 · that hangs is ended with its children where the operator says so, and all is put back", async () => {
    const hazards = [hazard("installer.installing", "installer-hangs")];
    const inputs = withInstaller("silent", { deadlineMinutes: 10, atDeadline: "stop" });
    const ended = await run("silent", { inputs, lab: { hazards } });
    expect(ended.result).toMatchObject({ kind: "put-back", exitCode: 4 });
    expect(isInstallerRunning(ended)).toBe(false);
  });

  it("TT-10 · is not done while a child of it goes on", async () => {
    const inputs = withInstaller("silent", { deadlineMinutes: 15 });
    const hazards = [hazard("installer.finishing", "installer-leaves-children")];
    const ended = await run("silent", { inputs, lab: { hazards } });
    expect(ended.result.exitCode).not.toBe(0);
    expect(updates(ended)).toEqual([]);
  });

  it("TT-10 · that brings another version than was asked is a failure that names both, and all is put back", async () => {
    const hazards = [hazard("installer.finishing", "installer-other-version", { version: "7.0.0" })];
    const ended = await run("silent", { lab: { hazards } });
    expect(ended.result).toMatchObject({ kind: "put-back", exitCode: 4 });
    expect(errorCode(ended)).toBe("INSTALLED_VERSION_WRONG");
    expect(JSON.stringify(ended.result.error)).toMatch(/7\.0\.0 is installed.*7\.0\.1 was asked for/);
  });

  it.each(["starts-it", "leaves-stopped"])(
    "TT-7 · may leave the pool as it likes (%s): it is stopped until the update",
    async (variant) => {
      const done = await run("silent", { lab: { variants: { "timetracker.installer-starts-pool": variant } } });
      expect(done.result).toMatchObject({ kind: "done", exitCode: 0 });
      const again = recordsOf(done.journal, "pool-still-stopped", "started");
      expect(again).toHaveLength(variant === "starts-it" ? 1 : 0);
    },
  );
});

describe("a file of the installer's set", () => {
  const path = "D:\\Install\\TimeTrackerNX-7.0.1\\data1.cab";

  it.each([
    [true, /data1\.cab is missing \(security software: /],
    [false, /data1\.cab is missing(?! \()/],
  ])(
    "TT-5 · that vanishes after the first look ends the run before the installer, with the detection event where there is one (%s)",
    async (detected, words) => {
      const hazards = [hazard("Backup-SqlDatabase", "file-vanishes", { path, detected })];
      const ended = await run("silent", { lab: { hazards } });
      expect(ended.result).toMatchObject({ kind: "put-back", exitCode: 4 });
      expect(errorCode(ended)).toBe("INSTALLER_SET_INCOMPLETE");
      expect(JSON.stringify(ended.result.error)).toMatch(words);
      expect(installs(ended)).toBe(0);
    },
  );

  it("TT-5 · that vanishes while the installer runs is named with its detection event, and all is put back", async () => {
    const hazards = [hazard("Get-CutoverJob", "file-vanishes", { path, detected: true, skip: 12 })];
    const ended = await run("silent", { lab: { hazards } });
    expect(ended.result).toMatchObject({ kind: "put-back", exitCode: 4 });
    expect(JSON.stringify([ended.result.error, ended.journal])).toContain("data1.cab");
    expect(updates(ended)).toEqual([]);
  });
});
