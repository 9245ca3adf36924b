import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { capability, requiredCapabilities } from "../support/capability";

const checkout = resolve(__dirname, "../..");

describe("what a machine can have or not", () => {
  it("is there when CUTOVER_REQUIRE names it", () => {
    const missing = requiredCapabilities().filter((name) => capability(name) === undefined);
    expect(missing).toEqual([]);
  });

  it("is left out by name, and the last line counts what ran", () => {
    const run = runJest({ PATH: "/nowhere" });
    expect(run.lines.slice(-2)).toEqual([
      "left out: 2 tests that need pwsh (PowerShell 7 (`pwsh`) on PATH)",
      "1 passed, 0 failed, 2 skipped",
    ]);
    expect(run.status).toBe(0);
  });

  it("fails the run when it is missing although CUTOVER_REQUIRE names it", () => {
    const run = runJest({ PATH: "/nowhere", CUTOVER_REQUIRE: "pwsh" });
    expect(run.lines.at(-1)).toBe("1 passed, 1 failed, 0 skipped");
    expect(run.status).toBe(1);
  });

  it("fails the run when CUTOVER_REQUIRE names something unknown", () => {
    const run = runJest({ PATH: "/nowhere", CUTOVER_REQUIRE: "powershel" });
    expect(run.lines.at(-1)).toBe("0 passed, 1 failed, 0 skipped");
    expect(run.status).toBe(1);
  });
});

/** Runs jest, with the project's own reporter, over one small test file that needs pwsh. */
function runJest(env: Readonly<Record<string, string>>): { lines: readonly string[]; status: number | null } {
  const folder = mkdtempSync(join(tmpdir(), "cutover-capability-"));
  try {
    writeFileSync(join(folder, "sample.test.ts"), sample);
    writeFileSync(join(folder, "jest.config.js"), config(folder));
    const jest = join(checkout, "node_modules", "jest", "bin", "jest.js");
    const run = spawnSync(process.execPath, [jest, "--config", join(folder, "jest.config.js"), "-i"], {
      encoding: "utf8",
      env,
    });
    return { lines: run.stdout.trimEnd().split("\n"), status: run.status };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const sample = `
import { describeWith } from ${JSON.stringify(join(checkout, "tests/support/capability"))};
test("runs everywhere", () => expect(1).toBe(1));
describeWith("pwsh", "with a shell", () => { test("one", () => {}); test("two", () => {}); });
`;

function config(folder: string): string {
  return `const config = require(${JSON.stringify(join(checkout, "jest.config.js"))});
const resolved = JSON.parse(JSON.stringify(config).replaceAll("<rootDir>", ${JSON.stringify(checkout)}));
resolved.transform["^.+\\\\.ts$"][0] = ${JSON.stringify(require.resolve("@swc/jest"))};
module.exports = { ...resolved, rootDir: ${JSON.stringify(folder)}, roots: ["<rootDir>"] };`;
}
