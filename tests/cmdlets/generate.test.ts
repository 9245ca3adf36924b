import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import ts from "typescript";
import { commandsOf, contractModules } from "../../lib/contract";
import { GENERATED, generate } from "../../lib/contract/generator";
import { camelCase, functionName, kebabCase } from "../../lib/contract/generator/names";
import { readWrappers } from "../../lib/contract/read-contracts";

const root = join(__dirname, "../..");
const cmdlets = join(root, "lib/cmdlets");

function filesIn(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.sort().map((path) => [relative(folder, path), readFileSync(path, "utf8")]));
}

describe("the generator", () => {
  test("changes nothing when it runs again", () => {
    const folder = mkdtempSync(join(tmpdir(), "generate-"));
    try {
      const run = spawnSync(process.execPath, [join(root, "scripts/generate.js"), folder], { encoding: "utf8" });
      expect([run.stderr, run.status]).toEqual(["", 0]);
      const committed = Object.entries(filesIn(cmdlets)).filter(([, text]) => text.startsWith(GENERATED));
      expect(filesIn(folder)).toEqual(Object.fromEntries(committed));
      expect(committed.length).toBeGreaterThan(400);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("is fit for every command of every module: each file is TypeScript without a fault of syntax", () => {
    const files = generate({ ...readWrappers(), commandsOf });
    const commands = contractModules.flatMap((module) => commandsOf(module));
    const paths = commands.map(({ module, name }) => `${kebabCase(module)}/${kebabCase(name)}.ts`);
    expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(paths));
    expect(paths.filter((path) => !path.startsWith("cutover/"))).toHaveLength(359);
    const faults = files.filter(({ text }) => {
      const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true });
      return diagnostics.length > 0;
    });
    expect(faults.map(({ path }) => path)).toEqual([]);
  });
});

describe("names", () => {
  const commands = contractModules.flatMap((module) => commandsOf(module));

  test("of files and functions are one for each command of a module", () => {
    for (const module of contractModules) {
      const names = commandsOf(module).map(({ name }) => name);
      expect(new Set(names.map(kebabCase)).size).toBe(names.length);
      expect(new Set(names.map(functionName)).size).toBe(names.length);
    }
  });

  test("of input properties are one for each parameter of a command", () => {
    for (const { parameters } of commands)
      expect(new Set(parameters.map(({ name }) => camelCase(name))).size).toBe(parameters.length);
  });

  test.each([
    ["Get-WebAppPoolState", "get-web-app-pool-state", "getWebAppPoolState"],
    ["Get-WebURL", "get-web-url", "getWebURL"],
    ["Invoke-Sqlcmd", "invoke-sqlcmd", "invokeSqlcmd"],
    ["Invoke-ASCmd", "invoke-as-cmd", "invokeASCmd"],
    ["ConvertFrom-EncodedSqlName", "convert-from-encoded-sql-name", "convertFromEncodedSqlName"],
  ])("%s is in the file %s and called %s", (command, file, fn) => {
    expect([kebabCase(command), functionName(command)]).toEqual([file, fn]);
  });

  test.each([
    ["PSPath", "psPath"],
    ["IPAddress", "ipAddress"],
    ["BackupFile", "backupFile"],
    ["Name", "name"],
    ["PID", "pid"],
  ])("the parameter -%s is the property %s", (parameter, property) => {
    expect(camelCase(parameter)).toBe(property);
  });
});
