import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { upgradeFrom } from "../../examples/timetracker-nx/upgrade";
import { EXIT, errorCodes } from "../../lib/errors";

const checkout = resolve(__dirname, "../..");
const read = (name: string): string => readFileSync(join(checkout, name), "utf8").replaceAll("\r\n", "\n");
const readme = read("README.md");

describe("README.md", () => {
  it("shows the library by the example that is run here", async () => {
    const program = read("examples/timetracker-nx/upgrade.ts").trimEnd().split("\n");
    expect(readme).toContain(program.map((line) => (line === "" ? "" : `    ${line}`)).join("\n"));
    const folder = mkdtempSync(join(tmpdir(), "cutover-readme-"));
    const log = jest.spyOn(console, "log").mockImplementation(() => undefined);
    try {
      cpSync(join(checkout, "examples/timetracker-nx"), folder, { recursive: true });
      expect(await upgradeFrom(join(folder, "cutover.yaml"))).toMatchObject({ kind: "done", exitCode: 0 });
      expect(log.mock.calls.join("\n")).toContain("point of no return before schema-update@APP01#1");
    } finally {
      log.mockRestore();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("lists the exit codes that there are, and no others", () => {
    const listed = [...readme.matchAll(/^\| (\d+) \|/gm)].map((row) => Number(row[1]));
    expect(listed).toEqual([...new Set(Object.values(EXIT))].sort((one, other) => one - other));
  });

  it("names only files and folders that are there", () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map((link) => link[1] ?? "");
    const missing = links.filter((link) => !link.startsWith("https:")).filter((link) => !exists(link));
    expect(missing).toEqual([]);
  });

  it("names only npm scripts that there are", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Readonly<Record<string, string>> };
    const said = `${readme}\n${read("CONTRIBUTING.md")}`;
    const named = [...said.matchAll(/npm run ([a-z:]+)/g)].map((match) => match[1] ?? "");
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe("every error", () => {
  it("sends nobody to a command that does not exist", () => {
    const commands = "init|doctor|plan|rehearse|apply|resume|rollback|status|report|webconfig|explain|completion";
    const texts = Object.entries(errorCodes).map(([code, { why, todo }]) => `${code}: ${why} ${todo}`);
    const wrong = texts.filter((text) => new RegExp(`\`cutover (?!(COMMAND|${commands})\\b)`).test(text));
    expect(wrong).toEqual([]);
  });
});

function exists(path: string): boolean {
  try {
    readFileSync(join(checkout, path));
    return true;
  } catch {
    return false;
  }
}
