import { ALL_SETS, type ParameterContract } from "../command-contract";
import type { Enumerations } from "./enumerations";
import { quoted } from "./powershell-text";
import { powershellType } from "./powershell-type";

/** A parameter with its attributes, as one entry of a `param` block. */
export function renderParameter(parameter: ParameterContract, enumerations: Enumerations): readonly string[] {
  const { aliases, validValues, enumeration, range, sets } = parameter;
  const hasSet = validValues.length > 0 && enumeration === undefined;
  return [
    ...sets.map((set) => `[Parameter(${memberships(parameter, set).join(", ")})]`),
    ...(aliases.length === 0 ? [] : [`[Alias(${aliases.map(quoted).join(", ")})]`]),
    ...(parameter.allowsEmpty === true ? ["[AllowEmptyCollection()]"] : []),
    ...(hasSet ? [`[ValidateSet(${validValues.map(quoted).join(", ")})]`] : []),
    ...(range === undefined ? [] : [`[ValidateRange(${range.join(", ")})]`]),
    `[${powershellType(parameter, enumerations)}]`,
    `\${${parameter.name}}`,
  ];
}

/** What a parameter is in one set. */
function memberships({ mandatoryIn, position, pipelineInput }: ParameterContract, set: string): readonly string[] {
  const place = position === null || typeof position === "number" ? position : (position[set] ?? null);
  return [
    ...(set === ALL_SETS ? [] : [`ParameterSetName = ${quoted(set)}`]),
    ...(mandatoryIn.includes(set) ? ["Mandatory = $true"] : []),
    ...(place === null ? [] : [`Position = ${place}`]),
    ...(pipelineInput.includes("ByValue") ? ["ValueFromPipeline = $true"] : []),
    ...(pipelineInput.includes("ByPropertyName") ? ["ValueFromPipelineByPropertyName = $true"] : []),
  ];
}
