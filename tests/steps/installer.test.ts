import {
  type InstallationSeen,
  installationJudgement,
  installationVerdict,
  judgeExitCode,
  undoneVerdict,
  upgradeVerdict,
} from "../../lib/steps";
import type { JobSeen } from "../../lib/steps/job";

const wanted = { product: "TimeTracker NX", version: "7.0.1", from: "6.2", versionFile: "C:\\TT\\a.exe" };
const before: InstallationSeen = {
  product: "6.2",
  file: "6.2.0.0",
  job: null,
  windows: [],
  tree: "t",
  copied: "t",
  bootMs: 0,
  pending: [],
};
const job: JobSeen = {
  attempt: 1,
  requestId: "r",
  state: "Exited",
  exitCode: 0,
  status: null,
  startMs: 0,
  endMs: 1,
  children: [],
  log: "",
};
const ended = (exitCode: number): InstallationSeen => ({ ...before, job: { ...job, exitCode } });
const installed: InstallationSeen = { ...before, product: "7.0.1", file: "7.0.1.0" };

describe("an exit code", () => {
  it.each([
    [0, "success"],
    [3010, "success"],
    [1641, "success"],
    [1618, "busy"],
    [1602, "failed"],
    [1603, "failed"],
    [7, "failed"],
  ])("%i means %s", (exitCode, kind) => {
    expect(judgeExitCode(exitCode, []).kind).toBe(kind);
  });

  it("can be one by which the product says that it cannot be stopped yet", () => {
    expect(judgeExitCode(5, [5]).kind).toBe("busy");
  });

  it("that is missing is a failure", () => {
    expect(judgeExitCode(null, []).kind).toBe("failed");
  });
});

describe("an installation", () => {
  it("is open while the old version is there", () => {
    expect(installationVerdict(wanted, before).kind).toBe("open");
  });

  it("is proved by the list of programs and by the program file, and by both only", () => {
    expect(installationVerdict(wanted, installed).kind).toBe("satisfied");
    expect(installationVerdict(wanted, { ...installed, file: "6.2.0.0" }).kind).not.toBe("satisfied");
    expect(installationVerdict(wanted, { ...installed, product: "6.2" }).kind).not.toBe("satisfied");
  });

  it("is not done while the installer or one of its children runs", () => {
    expect(installationVerdict(wanted, { ...installed, job: { ...job, state: "Running" } }).kind).toBe("open");
    expect(installationVerdict(wanted, { ...installed, job: { ...job, children: ["setup (PID 7)"] } }).kind).toBe(
      "open",
    );
  });

  it("is never begun over a newer version, another one than asked for, or none", () => {
    for (const product of ["7.1", "6.1", "unknown", null]) {
      expect(upgradeVerdict(wanted, product).kind).toBe("open");
      expect(installationVerdict(wanted, { ...before, product }).kind).toBe("open");
    }
    for (const product of ["6.2", "6.2.0.0", "7.0.1"]) expect(upgradeVerdict(wanted, product).kind).toBe("satisfied");
  });

  it("is tried again only when the installer says that another one runs", () => {
    expect(installationJudgement(wanted, [], ended(1618)).kind).toBe("retry");
    expect(installationJudgement(wanted, [], ended(1603))).toMatchObject({ kind: "failed", code: "INSTALLER_FAILED" });
  });

  it("has failed when the installer succeeded and another version is there", () => {
    const seen = { ...ended(0), product: "7.0.0", file: "7.0.0" };
    expect(installationJudgement(wanted, [], seen)).toMatchObject({ kind: "failed", code: "INSTALLED_VERSION_WRONG" });
  });

  it("has failed when somebody ended the installer, and says so", () => {
    expect(installationJudgement(wanted, [], ended(-1))).toEqual({
      kind: "failed",
      code: "INSTALLER_FAILED",
      because: expect.stringContaining("exit code -1 (as of a program that somebody ended)"),
    });
  });

  it("has failed when its job is lost", () => {
    const seen: InstallationSeen = { ...before, job: { ...job, state: "Lost", exitCode: null } };
    expect(installationJudgement(wanted, [], seen)).toMatchObject({ kind: "failed", code: "INSTALLER_FAILED" });
  });

  it("is put back only when version, file and program folder are as before", () => {
    expect(undoneVerdict(before, before).kind).toBe("satisfied");
    expect(undoneVerdict({ ...before, tree: "other" }, before).kind).toBe("open");
    expect(undoneVerdict({ ...before, file: "7.0.1" }, before).kind).toBe("open");
    expect(undoneVerdict({ ...before, windows: [{ id: 1, startMs: 0 }] }, before).kind).toBe("open");
  });
});
