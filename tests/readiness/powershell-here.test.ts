import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { CutoverError } from "../../lib/errors";
import { askPowerShell } from "../../lib/readiness";
import { powershellHere } from "../../lib/readiness/powershell-here";
import type { LookContext } from "../../lib/steps/precondition";
import { runCli } from "../cli/run-cli";
import { describeWith } from "../support/capability";

const look = (ask: typeof askPowerShell) => powershellHere("APP01", ask).look({} as LookContext);
const TELLS = /^\/.*pwsh: Core 7\.\d+\.\d+, (64|32)-bit, (not )?elevated, FullLanguage$/;

test("a PowerShell that does not trust the host is wrong, with how to sign the host and allow it", async () => {
  const what = "/usr/bin/pwsh does not trust the session host: the host ran in ConstrainedLanguage.";
  const finding = await look(() => Promise.reject(new CutoverError({ code: "POWERSHELL_NOT_TRUSTED", what })));
  expect(finding).toMatchObject({ state: "wrong", seen: expect.stringMatching(/ConstrainedLanguage\. Sign .*allow/) });
});

describeWith("pwsh", "the real PowerShell of this machine", () => {
  it("tells its edition, version, bitness, elevation and language mode", async () => {
    expect(await look(askPowerShell)).toMatchObject({ state: "ok", seen: expect.stringMatching(TELLS) });
  });

  it("is printed with all of it by cutover doctor for an estate of real computers", async () => {
    const folder = mkdtempSync(join(tmpdir(), "cutover-doctor-"));
    process.env.CUTOVER_DATA = join(folder, "data");
    try {
      await runCli(folder, ["init", "timetracker-nx"]);
      const file = join(folder, "cutover.yaml");
      const real = `estate:\n  computers: { ${hostname()}: {} }\n`;
      const text = readFileSync(file, "utf8").replace("estate:\n  lab: estate.yaml\n", real);
      writeFileSync(file, text.replaceAll("APP01", hostname()));
      const { out, exitCode } = await runCli(folder, ["doctor"], { columns: 200 });
      // It is no server of TimeTracker NX, so not all is well.
      expect(exitCode).toBe(1);
      const lines = out.split("\n");
      const at = lines.findIndex((line) => line.includes("This machine has a PowerShell"));
      expect(lines[at]).toContain("ok");
      expect(lines[at + 1]?.trim()).toMatch(TELLS);
      expect(lines.find((line) => line.includes("answers through PowerShell"))).toContain("ok");
    } finally {
      delete process.env.CUTOVER_DATA;
    }
  });

  it("is wrong, with what to do, where it is in Constrained Language", async () => {
    const before = process.env.CUTOVER_POWERSHELL;
    process.env.CUTOVER_POWERSHELL = resolve(__dirname, "../powershell/support/constrained-pwsh");
    try {
      expect(await look(askPowerShell)).toMatchObject({ state: "wrong", seen: expect.stringContaining("Sign ") });
    } finally {
      if (before === undefined) delete process.env.CUTOVER_POWERSHELL;
      else process.env.CUTOVER_POWERSHELL = before;
    }
  });
});
