import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commandsOf, contractModules, contractOf } from "../../lib/contract";
import type { EffectsFile } from "../../lib/contract/contract-file";

const data = join(__dirname, "../../lib/contract/data");
const read = (name: string) => readFileSync(join(data, name), "utf8");
const all = contractModules.flatMap((module) => commandsOf(module));

describe("the contract's data", () => {
  test("is what was imported: no file was changed by hand", () => {
    const provenance = JSON.parse(read("provenance.json")) as { files: Record<string, { sha256: string }> };
    expect(Object.keys(provenance.files).sort()).toEqual(
      ["FailoverClusters.json", "SqlServer.json", "WebAdministration.json", "shapes.json"].sort(),
    );
    for (const [name, { sha256 }] of Object.entries(provenance.files))
      expect([name, createHash("sha256").update(read(name)).digest("hex")]).toEqual([name, sha256]);
  });

  test("is imported again to the same bytes", () => {
    const folder = mkdtempSync(join(tmpdir(), "import-"));
    try {
      const script = join(__dirname, "../../scripts/import-contracts.js");
      const run = spawnSync(process.execPath, [script, data, "2026-01-01", folder], { encoding: "utf8" });
      expect([run.stderr, run.status]).toEqual(["", 0]);
      for (const name of readdirSync(folder).filter((file) => file !== "provenance.json"))
        expect([name, readFileSync(join(folder, name), "utf8") === read(name)]).toEqual([name, true]);
      const written = JSON.parse(readFileSync(join(folder, "provenance.json"), "utf8")) as { importedOn: string };
      expect([written.importedOn, readdirSync(folder).length]).toEqual(["2026-01-01", 5]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("holds 359 commands of three modules with 573 parameter sets", () => {
    const counts = contractModules.slice(0, 3).map((module) => [module, commandsOf(module).length]);
    expect(counts).toEqual([
      ["WebAdministration", 78],
      ["FailoverClusters", 178],
      ["SqlServer", 103],
    ]);
    const windows = all.filter((command) => command.module !== "Cutover");
    expect(windows.flatMap((command) => command.parameterSets)).toHaveLength(573);
  });

  test("tells of every command what it does to the computer, and why", () => {
    const silent = all.filter(
      ({ effect, effectReason }) => !["reads", "changes"].includes(effect) || effectReason.trim() === "",
    );
    expect(silent.map((command) => command.name)).toEqual([]);
  });

  test("keeps no exception and no verb for which there is no command", () => {
    const effects = JSON.parse(read("effects.json")) as EffectsFile;
    for (const [module, exceptions] of Object.entries(effects.exceptions))
      for (const name of Object.keys(exceptions)) expect([name, contractOf(module, name)?.name]).toEqual([name, name]);
    const verbs = new Set(all.map((command) => command.name.split("-")[0]));
    expect(Object.keys(effects.verbs).filter((verb) => !verbs.has(verb))).toEqual([]);
  });

  test("counts as reading only what neither stops, starts, writes nor removes", () => {
    const reading = all.filter((command) => command.effect === "reads").map((command) => command.name.split("-")[0]);
    expect([...new Set(reading)].sort()).toEqual(
      ["Convert", "ConvertFrom", "ConvertTo", "Get", "Import", "New", "Read", "Select", "Show", "Test"].sort(),
    );
  });

  test.each(["Start-WebAppPool", "Stop-WebAppPool", "Stop-WebCommitDelay"])(
    "%s changes, although it has no ShouldProcess",
    (name) => {
      expect(contractOf("WebAdministration", name)).toMatchObject({ supportsShouldProcess: false, effect: "changes" });
    },
  );

  test("is found under the command's name in any case, and not under another module's", () => {
    expect(contractOf("webadministration", "STOP-webapppool")?.name).toBe("Stop-WebAppPool");
    expect(contractOf("SqlServer", "Stop-WebAppPool")).toBeUndefined();
    expect(contractOf("Nothing", "Get-Nothing")).toBeUndefined();
    expect(contractOf("__proto__", "toString")).toBeUndefined();
  });

  test("is consistent: sets and parameters name each other", () => {
    for (const command of all) {
      const sets = new Set(command.parameterSets.map((set) => set.name));
      for (const parameter of command.parameters) {
        expect(parameter.sets.filter((set) => !sets.has(set))).toEqual([]);
        expect(parameter.mandatoryIn.filter((set) => !parameter.sets.includes(set))).toEqual([]);
      }
      for (const set of command.parameterSets) {
        const members = command.parameters.filter((parameter) => parameter.sets.includes(set.name));
        const mandatory = members.filter((parameter) => parameter.mandatoryIn.includes(set.name));
        expect([command.name, set.parameters.map((p) => p.name).sort()]).toEqual([
          command.name,
          members.map((p) => p.name).sort(),
        ]);
        expect(
          set.parameters
            .filter((p) => p.mandatory)
            .map((p) => p.name)
            .sort(),
        ).toEqual(mandatory.map((p) => p.name).sort());
      }
    }
  });

  test("knows the members of an enumeration behind a parameter", () => {
    const backup = contractOf("SqlServer", "Backup-SqlDatabase")?.parameters.find((p) => p.name === "BackupAction");
    expect(backup?.enumeration?.members).toEqual({ Database: 0, Files: 1, Log: 2 });
    const failback = contractOf("FailoverClusters", "Resume-ClusterNode")?.parameters.find(
      (p) => p.name === "Failback",
    );
    expect(failback?.enumeration?.members).toEqual({ NoFailback: 0, Immediate: 1, Policy: 2 });
  });
});
