import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeWith } from "../support/capability";
import { expectGolden } from "../support/golden";
import type { Stack } from "./support/stack";
import { declare, previewGiven, silentGiven, ttProgram, ttStack, withNewDefault } from "./support/tt-program";

jest.setTimeout(600_000);

describeWith("pulumi", "the preview of an upgrade", () => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await ttStack({ given: previewGiven, estate: withNewDefault });
  });
  afterAll(() => stack.end());

  it("says in the server's words what will be done and why, who is locked out, and what is asked", async () => {
    const { code, text } = await stack.preview();
    expect(code).toBe(0);
    const [, shown = ""] = /TimeTrackerNxUpgrade \(tracker\):\n([\s\S]*?)\n\n/.exec(text) ?? [];
    const lines = shown.split("\n").map((line) => line.replace(/^ {4}/, "").trimEnd());
    const masked = lines.join("\n").replace(/[0-9a-f]{64}/, "DIGEST");
    expectGolden(join(__dirname, "preview.golden.txt"), `${masked}\n`);
    for (const part of [
      /6\.2 → 7\.0\.1\): \d+ of \d+ steps to do/,
      /from step \d+ to just before step \d+: /,
      /point of no return.*\n.*The database is updated to 7\.0\.1/,
      /question: Do all users know/,
      /customisation\(s\) will be changed again in the new one:\n {2}\S/,
    ])
      expect(masked).toMatch(part);
    expect(await stack.changes()).toEqual([]);
  });

  it("names every input that is bad at once, by its path", async () => {
    declare(stack, { version: "seven", databse: {}, database: { ...silentGiven.database, backupFolder: 7 } });
    const { code, text } = await stack.preview();
    expect(code).not.toBe(0);
    for (const property of ["version", "databse", "database.backupFolder"]) expect(text).toContain(property);
    declare(stack, { version: "7.0.1", databse: undefined, database: silentGiven.database });
  });

  it("does not know the plan while a value deep in the inputs is not known yet, and does not fail for that", async () => {
    const unknown = 'database: { ...given.database, backupFolder: pool.poolState.apply(() => "D:\\\\Backup") },';
    const pool =
      'const pool = new cutover.WebAppPool("pool", { estate: given.estate, server: "APP01", name: "DefaultAppPool" });';
    const text = ttProgram
      .replace("const tracker", `${pool}\nconst tracker`)
      .replace("  ...(keyless", `  ${unknown}\n  ...(keyless`);
    writeFileSync(join(stack.folder, "index.ts"), text);
    const preview = await stack.preview();
    expect(preview.code).toBe(0);
    expect(preview.text).toContain("plan not known: it depends on values that are not known yet");
    expect(preview.text).toMatch(/Application pool "DefaultAppPool" is Started .*nothing to do/);
  });
});
