import { ALL_SETS, type CommandContract } from "../command-contract";
import type { Enumerations } from "./enumerations";
import { indented, quoted } from "./powershell-text";
import { renderParameter } from "./render-parameter";

/** A command as an advanced function that passes on what PowerShell bound. */
export function renderFunction(contract: CommandContract, enumerations: Enumerations): readonly string[] {
  const parameters = contract.parameters.map((parameter) => renderParameter(parameter, enumerations));
  const entries = parameters.flatMap((lines, i) => [...(i === 0 ? [] : [""]), ...closed(lines, i, parameters.length)]);
  const [output = ""] = contract.outputs;
  const call = `Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module ${quoted(contract.module)} -Bound $PSBoundParameters`;
  return [
    `function ${contract.name} {`,
    ...indented([
      `[CmdletBinding(${binding(contract).join(", ")})]`,
      ...(entries.length === 0 ? ["param()"] : ["param(", ...indented(entries), ")"]),
      "",
      "process {",
      ...indented([`${call}${output.includes(".") ? ` -TypeName ${quoted(output)}` : ""}`]),
      "}",
    ]),
    "}",
  ];
}

/** The last line of a parameter carries the comma to the next one. */
function closed(lines: readonly string[], at: number, count: number): readonly string[] {
  return lines.map((line, i) => (i === lines.length - 1 && at < count - 1 ? `${line},` : line));
}

function binding({ parameterSets, supportsShouldProcess, confirmImpact }: CommandContract): readonly string[] {
  const byDefault = parameterSets.find((set) => set.isDefault && set.name !== ALL_SETS);
  return [
    ...(byDefault === undefined ? [] : [`DefaultParameterSetName = ${quoted(byDefault.name)}`]),
    ...(supportsShouldProcess ? ["SupportsShouldProcess = $true"] : []),
    ...(supportsShouldProcess && confirmImpact !== null ? [`ConfirmImpact = ${quoted(confirmImpact)}`] : []),
    "PositionalBinding = $false",
  ];
}
