import { createHash } from "node:crypto";
import { indented, quoted } from "./powershell-text";
import { GENERATED, type ModuleSource } from "./render-module";

/** The module's manifest; with it a module is found by name below a folder of PSModulePath. */
export function renderManifest({ module, commands, aliases }: ModuleSource): string {
  const lines = [
    `RootModule = ${quoted(`${module}.psm1`)}`,
    "ModuleVersion = '0.1.0'",
    `GUID = ${quoted(guidOf(module))}`,
    "Author = 'cutover'",
    `Description = ${quoted(`${module} on a simulated estate: every command goes to a running lab of cutover.`)}`,
    "PowerShellVersion = '7.2'",
    "CompatiblePSEditions = @('Core')",
    ...list("FunctionsToExport", commands),
    ...list("AliasesToExport", aliases),
    "CmdletsToExport = @()",
    "VariablesToExport = @()",
  ];
  return `${[GENERATED, "@{", ...indented(lines), "}"].join("\n")}\n`;
}

function list(key: string, items: readonly { readonly name: string }[]): readonly string[] {
  if (items.length === 0) return [`${key} = @()`];
  return [`${key} = @(`, ...indented(items.map(({ name }) => quoted(name))), ")"];
}

/** The same for each generation: made from the module's name. */
function guidOf(module: string): string {
  const hex = createHash("sha256").update(`cutover/ps-scripts/lab/${module}`).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
}
