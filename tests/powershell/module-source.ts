import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const moduleFolder = resolve(__dirname, "../../ps-scripts/module");

/** A script file of the module with its text. */
export interface ScriptFile {
  /** File name without its ending: the name of the one function in it. */
  readonly name: string;
  readonly text: string;
}

export function scriptsIn(folder: string): readonly ScriptFile[] {
  return readdirSync(join(moduleFolder, folder))
    .filter((file) => file.endsWith(".ps1"))
    .map((file) => ({ name: file.slice(0, -4), text: readFileSync(join(moduleFolder, folder, file), "utf8") }));
}

/** A parameter as its script declares it. */
export interface DeclaredParameter {
  readonly name: string;
  readonly type: string;
  readonly mandatory: boolean;
  readonly validValues: readonly string[];
}

/** What a public function says of itself, read from the form in which these files are written. */
export interface DeclaredFunction {
  readonly name: string;
  readonly help: ReadonlyMap<string, string>;
  readonly supportsShouldProcess: boolean;
  readonly confirmImpact: string;
  readonly positionalBinding: boolean;
  readonly parameters: readonly DeclaredParameter[];
}

export function readFunction({ text }: ScriptFile): DeclaredFunction {
  const name = /^function (\S+) \{\n/.exec(text)?.[1] ?? "";
  const help = /<#\n([\s\S]*?)\n\s*#>/.exec(text)?.[1] ?? "";
  const binding = /\[CmdletBinding\((.*)\)\]/.exec(text)?.[1] ?? "";
  const block = /\n {4}param\(\n?([\s\S]*?)\n? {4}\)\n|\n {4}param\(\)\n/.exec(text)?.[1] ?? "";
  return {
    name,
    help: helpOf(help),
    supportsShouldProcess: /SupportsShouldProcess = \$true/.test(binding),
    confirmImpact: /ConfirmImpact = '(\w+)'/.exec(binding)?.[1] ?? "None",
    positionalBinding: !/PositionalBinding = \$false/.test(binding),
    parameters: block
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map(parameterOf),
  };
}

function helpOf(text: string): ReadonlyMap<string, string> {
  const parts = text.split(/^\s*\.([A-Z]+(?: \w+)?)[ \t]*$/m).slice(1);
  const pairs = parts.flatMap((part, i) => (i % 2 === 0 ? [[part.trim(), (parts[i + 1] ?? "").trim()] as const] : []));
  return new Map(pairs);
}

function parameterOf(line: string): DeclaredParameter {
  const [, name = ""] = /\$(\w+),?\s*$/.exec(line) ?? [];
  const [, type = ""] = /\[([a-z]+(?:\[\])?)\] \$\w+,?\s*$/.exec(line) ?? [];
  const values = /\[ValidateSet\(([^)]*)\)\]/.exec(line)?.[1] ?? "";
  return {
    name,
    type,
    mandatory: line.includes("Mandatory = $true"),
    validValues: [...values.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? ""),
  };
}
