import type { CommandContract } from "../command-contract";
import { enumerationsOf, renderEnumeration } from "./enumerations";
import { indented, quoted } from "./powershell-text";
import { renderFunction } from "./render-function";

/** Another name of a command, e.g. Get-ClusterS2D. */
export interface CommandAlias {
  readonly name: string;
  readonly target: string;
}

/** What a module is made of. */
export interface ModuleSource {
  readonly module: string;
  readonly commands: readonly CommandContract[];
  readonly aliases: readonly CommandAlias[];
}

/** First line of every generated file. */
export const GENERATED = "# Generated from the contract by `npm run generate`: do not edit.";

/** The module's functions in one file: a file each would make importing 178 of them ten times slower. */
export function renderModule({ module, commands, aliases }: ModuleSource): string {
  const enumerations = enumerationsOf(commands);
  return `${[
    GENERATED,
    `# ${module}: the real names and parameter sets; what PowerShell bound goes to a running lab.`,
    "",
    "Import-Module (Join-Path $PSScriptRoot '../CutoverLab/CutoverLab.psd1')",
    ...enumerations.declared.flatMap((enumeration) => ["", ...renderEnumeration(enumeration)]),
    ...commands.flatMap((contract) => ["", ...renderFunction(contract, enumerations)]),
    ...(module === "Cutover" ? ["", ...FENCE] : []),
    ...(aliases.length === 0 ? [] : ["", ...aliases.map(renderAlias)]),
    "",
    `Export-ModuleMember ${exported(commands, aliases)}`,
  ].join("\n")}\n`;
}

/** The session host opens the fence before a changing command; the lab compares it with its lock in the same call. */
const FENCE = [
  "# Called by the session host before each changing command, inside this module.",
  "function Open-CutoverFence {",
  ...indented([
    "param([string] $CommandName, [string] $RunId, [long] $Epoch)",
    "Set-CutoverLabFence -RunId $RunId -Epoch $Epoch",
  ]),
  "}",
];

function renderAlias({ name, target }: CommandAlias): string {
  return `Set-Alias -Name ${quoted(name)} -Value ${quoted(target)}`;
}

function exported(commands: readonly CommandContract[], aliases: readonly CommandAlias[]): string {
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => quoted(name)).join(", ");
  return `-Function ${names(commands)}${aliases.length === 0 ? "" : ` -Alias ${names(aliases)}`}`;
}
