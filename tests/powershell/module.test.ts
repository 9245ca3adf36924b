import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commandsOf } from "../../lib/contract";
import { moduleFolder, readFunction, scriptsIn } from "./module-source";

const contracts = commandsOf("Cutover");
const functions = scriptsIn("functions");
const shortTypes: Readonly<Record<string, string>> = {
  String: "string",
  "String[]": "string[]",
  Int32: "int",
  Int64: "long",
  "Byte[]": "byte[]",
  DateTime: "datetime",
  SwitchParameter: "switch",
  Hashtable: "hashtable",
  "Hashtable[]": "hashtable[]",
  PSCredential: "pscredential",
};

describe("the module Cutover", () => {
  it("has a function for each entry of the contract, and no other", () => {
    const names = functions.map(({ name }) => name).sort();
    expect(names).toEqual(contracts.map(({ name }) => name).sort());
    const manifest = readFileSync(join(moduleFolder, "Cutover.psd1"), "utf8");
    const exported = /FunctionsToExport\s*=\s*@\(([\s\S]*?)\)/.exec(manifest)?.[1] ?? "";
    expect([...exported.matchAll(/'([^']+)'/g)].map((match) => match[1]).sort()).toEqual(names);
  });

  it.each(contracts.map((contract) => [contract.name, contract] as const))(
    "declares %s as the contract has it",
    (name, contract) => {
      const declared = readFunction(functions.find((file) => file.name === name) ?? { name, text: "" });
      expect(declared.name).toBe(name);
      expect(declared.positionalBinding).toBe(false);
      expect(declared.supportsShouldProcess).toBe(contract.supportsShouldProcess);
      expect(declared.confirmImpact).toBe(contract.confirmImpact);
      expect(declared.parameters).toEqual(
        contract.parameters.map((parameter) => ({
          name: parameter.name,
          type: shortTypes[parameter.type],
          mandatory: parameter.mandatoryIn.length > 0,
          validValues: parameter.validValues,
        })),
      );
    },
  );

  it.each(functions.map((file) => [file.name, file] as const))(
    "explains %s: synopsis, description, parameters, an example that calls it",
    (name, file) => {
      const { help, parameters } = readFunction(file);
      expect(help.get("SYNOPSIS")).toMatch(/\S{3}/);
      expect(help.get("DESCRIPTION")).toMatch(/\S{3}/);
      expect(help.get("EXAMPLE")).toContain(name);
      for (const parameter of parameters) expect(help.get(`PARAMETER ${parameter.name}`)).toMatch(/\S{3}/);
    },
  );

  it.each(
    functions
      .filter(
        ({ name }) =>
          readFunction(functions.find((one) => one.name === name) ?? { name, text: "" }).supportsShouldProcess,
      )
      .map((file) => [file.name, file] as const),
  )("asks ShouldProcess before %s does anything", (_name, { text }) => {
    const body = text.slice(text.indexOf("    try {\n") + "    try {\n".length);
    expect(body).toMatch(/^ {8}if \(-not \$PSCmdlet\.ShouldProcess\(.*\)\) \{ return \}\n/);
  });

  const scripts = [...functions, ...scriptsIn("private"), ...scriptsIn("job")];

  it("is ASCII with line feeds: Windows PowerShell reads a script without a mark in the system's code page", () => {
    const files = [...scripts.map(({ text }) => text), ...manifests()];
    expect(files.filter((text) => /[^\n\x20-\x7e]/.test(text))).toEqual([]);
  });

  it("has one function a file, named as the file, with a synopsis", () => {
    for (const { name, text } of [...functions, ...scriptsIn("private")]) {
      expect(text.match(/^function \S+/gm)).toEqual([`function ${name}`]);
      expect(text).toContain(".SYNOPSIS");
    }
  });

  it("makes no script of texts, compiles nothing, and takes no path for a pattern", () => {
    const forbidden = [
      /Invoke-Expression|\biex\b/i,
      /Add-Type\b/i,
      /\[scriptblock\]::Create|NewScriptBlock|InvokeScript/i,
    ];
    const patterns =
      /(Get-Item|Get-ChildItem|Test-Path|Set-Acl|Get-Acl|Remove-Item|Copy-Item|Get-Content)\b(?![^\n]*-LiteralPath)/;
    for (const { name, text } of scripts) {
      const code = text.replace(/<#[\s\S]*?#>/g, "");
      for (const one of [...forbidden, patterns])
        expect({ name, found: one.exec(code)?.[0] }).toEqual({ name, found: undefined });
    }
  });

  it("uses nothing of PowerShell 7's syntax, which Windows PowerShell 5.1 could not read", () => {
    const newer = [/\?\?=?/, /\$\{?\w+\}?\?\.|\?\[/, /(?<!\()\s\?\s[^|{]*\s:\s/, /&&|\|\|/, /\bclean\s*\{/];
    for (const { name, text } of scripts) {
      const code = text.replace(/<#[\s\S]*?#>/g, "").replace(/'[^']*'|"[^"]*"|#.*$/gm, "''");
      for (const one of newer) expect({ name, found: one.exec(code)?.[0] }).toEqual({ name, found: undefined });
    }
  });
});

const manifests = (): readonly string[] =>
  readdirSync(moduleFolder)
    .filter((file) => /\.ps[dm]1$/.test(file))
    .map((file) => readFileSync(join(moduleFolder, file), "utf8"));
