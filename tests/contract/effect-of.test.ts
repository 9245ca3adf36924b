import { effectOf, statement } from "../../lib/contract";
import type { ValueMap } from "../../lib/shell";

const sql = (parameters: ValueMap) => effectOf({ module: "SqlServer", name: "Invoke-Sqlcmd", parameters });
const reading = statement("database-state", { database: "TimeTracker" }).query;

describe("what a command does to the computer", () => {
  test.each([
    ["WebAdministration", "Get-WebAppPoolState", "reads"],
    ["WebAdministration", "Stop-WebAppPool", "changes"],
    ["FailoverClusters", "Test-Cluster", "changes"],
    ["SqlServer", "Backup-SqlDatabase", "changes"],
    ["Cutover", "Get-CutoverFile", "reads"],
    ["Cutover", "Set-CutoverFile", "changes"],
    ["Nobody", "Get-Nothing", "changes"],
    ["WebAdministration", "Get-Nothing", "changes"],
  ])("%s\\%s %s", (module, name, effect) => {
    expect(effectOf({ module, name, parameters: {} })).toBe(effect);
  });

  test("is for Invoke-Sqlcmd what the catalogue says about its text", () => {
    expect(sql({ Query: reading })).toBe("reads");
    expect(sql({ query: reading, DisableVariables: true, QueryTimeout: 0 })).toBe("reads");
    expect(sql({ Query: statement("set-multi-user", { database: "x" }).query })).toBe("changes");
  });

  test("is a change for every other text, and for a call that does not bind", () => {
    expect(sql({ Query: "SELECT 1" })).toBe("changes");
    expect(sql({})).toBe("changes");
    expect(sql({ Query: reading, InputFile: "C:\\x.sql" })).toBe("changes");
    expect(sql({ Query: reading, Nonsense: 1 })).toBe("changes");
  });

  test("is a change where sqlcmd would put a variable into a quoted text", () => {
    const query = statement("database-state", { database: "$(x)" }).query;
    expect(sql({ Query: query })).toBe("changes");
    expect(sql({ Query: query, DisableVariables: true })).toBe("reads");
  });
});
