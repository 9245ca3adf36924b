import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { openPowerShell } from "../../../lib/powershell";
import { scenarios } from "./scenarios";

const { hostFiles } = require("../../../scripts/assemble-host") as { hostFiles: readonly string[] };
const fake = resolve(__dirname, "fake-powershell.js");

interface Recording {
  readonly host: string;
  readonly powershell: string;
  readonly result: unknown;
}

// The fixture process is started by its first line, which Windows does not read.
const describeElsewhere = process.platform === "win32" ? describe.skip : describe;

describe("the recorded sessions", () => {
  it.each([...scenarios, { name: "constrained" }])("$name was recorded with the host as it is now", ({ name }) => {
    const hash = hostFiles.reduce((all, file) => all.update(readFileSync(file)), createHash("sha256")).digest("hex");
    // After a change of the host: node scripts/record-sessions.js where pwsh is on PATH.
    expect(recordingOf(name).host).toBe(hash);
  });
});

describeElsewhere("a recorded session", () => {
  it("in a language that a policy has constrained is one error that says how to sign and allow the host", async () => {
    const environment = { CUTOVER_RECORDING: fileOf("constrained") };
    const opening = openPowerShell({ computer: "APP01", executable: fake, environment });
    await expect(opening).rejects.toMatchObject({
      code: "POWERSHELL_NOT_TRUSTED",
      what: expect.stringContaining("ran in ConstrainedLanguage"),
      todo: expect.stringMatching(/Sign .*cutover-host\.ps1 .* allow its publisher .*docs\/powershell\.md/),
    });
  });

  it.each(scenarios)("$name gives what it gave, over a process and its pipes", async ({ name, run }) => {
    await using ps = await openPowerShell({
      computer: "APP01",
      executable: fake,
      environment: { CUTOVER_RECORDING: fileOf(name) },
    });
    expect(ps.facts).toMatchObject({ edition: "Core", version: recordingOf(name).powershell });
    expect(toldOf(await run(ps))).toEqual(recordingOf(name).result);
  });

  it("gives the same when it arrives byte by byte", async () => {
    const environment = { CUTOVER_RECORDING: fileOf("rows"), CUTOVER_FAULT: "one-byte" };
    await using ps = await openPowerShell({ computer: "APP01", executable: fake, environment });
    const rows = scenarios.find(({ name }) => name === "rows");
    expect(toldOf(await rows?.run(ps))).toEqual(recordingOf("rows").result);
  });
});

function fileOf(name: string): string {
  return join(__dirname, "sessions", `${name}.json`);
}

function recordingOf(name: string): Recording {
  return JSON.parse(readFileSync(fileOf(name), "utf8")) as Recording;
}

function toldOf(result: unknown): unknown {
  return JSON.parse(JSON.stringify(result));
}
