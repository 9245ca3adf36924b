import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as wrappers from "../../lib/cmdlets/cutover";
import { commandsOf, contractOf } from "../../lib/contract";
import { cutoverCommands } from "../../lib/lab/commands/cutover";
import { readFunction, scriptsIn } from "./module-source";

/** What design 5 says that the target must do itself, in its order, and the functions that do it. */
const list: Readonly<Record<string, readonly string[]>> = {
  facts: ["Get-CutoverFact", "Restart-CutoverComputer"],
  processes: ["Get-CutoverProcess", "Stop-CutoverProcess", "Start-CutoverProcess"],
  services: ["Get-CutoverService", "Start-CutoverService", "Stop-CutoverService", "Set-CutoverService"],
  "worker processes": ["Get-CutoverWorkerProcess"],
  manifests: ["Get-CutoverManifest"],
  "byte-exact file reads and writes": ["Get-CutoverFile", "Set-CutoverFile", "Remove-CutoverFile"],
  "tree copies with hashes and exclusions": ["Copy-CutoverTree", "Restore-CutoverTree", "Remove-CutoverTree"],
  jobs: ["Get-CutoverJob", "Stop-CutoverJob", "Start-CutoverRequest", "Start-CutoverCommand"],
  installers: ["Start-CutoverInstaller"],
  "product versions": ["Get-CutoverProduct", "Get-CutoverFileVersion"],
  registry: ["Get-CutoverRegistryKey", "Restore-CutoverRegistryKey"],
  "certificate bindings": ["Get-CutoverCertificateBinding"],
  "IIS restart": ["Restart-CutoverIis", "Get-CutoverIisRestart"],
  downloads: ["Save-CutoverDownload", "Get-CutoverHttpResponse", "Test-CutoverTcpPort"],
  "detection events": ["Get-CutoverDetectionEvent"],
  "keeping users out": ["Get-CutoverAccessRule", "Set-CutoverAccessRule", "Remove-CutoverAccessRule"],
  "the lock with its fence": ["Get-CutoverLock", "Enter-CutoverLock", "Set-CutoverLock", "Exit-CutoverLock"],
  "the run's store": [
    ...["Add-CutoverJournalRecord", "Set-CutoverLockHead", "Get-CutoverJournal", "Repair-CutoverJournal"],
    ...["Get-CutoverRun", "Save-CutoverArtefact", "Get-CutoverArtefact"],
  ],
};

const names = Object.values(list).flat();
const functions = new Map(scriptsIn("functions").map((file) => [file.name, file]));
const pester = readFileSync(join(__dirname, "pester", "Cutover.Tests.ps1"), "utf8");
const checkout = resolve(__dirname, "../..");

describe("what the target must do itself", () => {
  it("is all there, and nothing that the list does not name", () => {
    expect([...names].sort()).toEqual([...functions.keys()].sort());
  });

  it("has the backup of the IIS configuration from IIS itself, with a wrapper and a twin", () => {
    const name = "Backup-WebConfiguration";
    expect(contractOf("WebAdministration", name)).toBeDefined();
    expect(existsSync(join(checkout, "lib/cmdlets/web-administration/backup-web-configuration.ts"))).toBe(true);
    expect(existsSync(join(checkout, "lib/lab/commands/web-administration/backup-web-configuration.ts"))).toBe(true);
  });

  it.each(names)("%s has help, a contract entry, a wrapper, a lab twin and a Pester test", (name) => {
    const declared = readFunction(functions.get(name) ?? { name, text: "" });
    expect(declared.help.get("SYNOPSIS")).toMatch(/\S{3}/);
    expect(declared.help.get("EXAMPLE")).toContain(name);
    const contract = contractOf("Cutover", name);
    expect(contract).toBeDefined();
    expect(Object.keys(cutoverCommands)).toContain(name);
    const wrapper = name.replace(/^(\w)|-(\w)/g, (_, first, next) => (first ?? "").toLowerCase() + (next ?? ""));
    expect(Object.keys(wrappers)).toContain(wrapper);
    expect(pester).toMatch(new RegExp(`\\b${name}\\b`));
  });

  it.each(
    commandsOf("Cutover")
      .filter(({ effect }) => effect === "changes")
      .map(({ name }) => name),
  )("%s changes something, so it supports ShouldProcess", (name) => {
    expect(readFunction(functions.get(name) ?? { name, text: "" }).supportsShouldProcess).toBe(true);
    expect(contractOf("Cutover", name)?.supportsShouldProcess).toBe(true);
  });
});
