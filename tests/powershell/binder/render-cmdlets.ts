import { ALL_SETS, type CommandContract, type ParameterContract } from "../../../lib/contract";
import { enumerationsOf } from "../../../lib/contract/generator-ps/enumerations";
import { elementTypeOf, isListType } from "../../../lib/contract/parameter-type";

const TYPES: { readonly [type: string]: string } = {
  String: "string",
  SwitchParameter: "SwitchParameter",
  Boolean: "bool",
  Byte: "byte",
  UInt16: "ushort",
  Int32: "int",
  UInt32: "uint",
  Int64: "long",
  UInt64: "ulong",
  DateTime: "DateTime",
  TimeSpan: "TimeSpan",
  Guid: "Guid",
  Uri: "Uri",
  IPAddress: "System.Net.IPAddress",
  Hashtable: "System.Collections.Hashtable",
  SecureString: "System.Security.SecureString",
  PSCredential: "PSCredential",
  PSObject: "PSObject",
  StringCollection: "System.Collections.Specialized.StringCollection",
};

/** The commands as a setup script that compiles them: cmdlets that give back what they were given. */
export function renderCmdlets(commands: readonly CommandContract[]): string {
  const enumerations = enumerationsOf(commands);
  const typeOf = (parameter: ParameterContract): string => {
    const { type, enumeration } = parameter;
    if (type.startsWith("List[")) return `System.Collections.Generic.List<${TYPES[elementTypeOf(type)] ?? "object"}>`;
    if (type !== "StringCollection" && isListType(type))
      return `${typeOf({ ...parameter, type: elementTypeOf(type) })}[]`;
    return enumeration?.name === type ? enumerations.nameOf(enumeration) : (TYPES[type] ?? "object");
  };
  const enums = enumerations.declared.map(({ name, flags, members }) => {
    const list = Object.entries(members).map(([member, number]) => `${member} = ${number}`);
    return `${flags ? "[Flags] " : ""}public enum ${name} { ${list.join(", ")} }`;
  });
  const classes = commands.map((contract, i) => renderClass(contract, i, typeOf));
  return [
    "param([string] $Lab)",
    "$types = Add-Type -IgnoreWarnings -WarningAction SilentlyContinue -PassThru -TypeDefinition @'",
    "using System; using System.Management.Automation;",
    "namespace Compiled {",
    ...enums,
    ...classes,
    "}",
    "'@",
    "Import-Module -Assembly $types[0].Assembly -DisableNameChecking",
    "",
  ].join("\n");
}

function renderClass(contract: CommandContract, at: number, typeOf: (parameter: ParameterContract) => string): string {
  const [verb, noun] = contract.name.split("-");
  const byDefault = contract.parameterSets.find((set) => set.isDefault && set.name !== ALL_SETS);
  const options = [
    ...(byDefault === undefined ? [] : [`DefaultParameterSetName = ${quoted(byDefault.name)}`]),
    ...(contract.supportsShouldProcess ? ["SupportsShouldProcess = true"] : []),
  ];
  return [
    `[Cmdlet(${[quoted(verb ?? ""), quoted(noun ?? ""), ...options].join(", ")})]`,
    `public class Command${at} : PSCmdlet {`,
    ...contract.parameters.map((parameter) => renderProperty(parameter, typeOf(parameter))),
    "protected override void ProcessRecord() { WriteObject(new object[] { ParameterSetName, MyInvocation.BoundParameters }); }",
    "}",
  ].join("\n");
}

function renderProperty(parameter: ParameterContract, type: string): string {
  const { sets, mandatoryIn, position, pipelineInput, aliases, validValues, enumeration, range } = parameter;
  const attributes = sets.map((set) => {
    const place = position === null || typeof position === "number" ? position : (position[set] ?? null);
    const options = [
      ...(set === ALL_SETS ? [] : [`ParameterSetName = ${quoted(set)}`]),
      ...(mandatoryIn.includes(set) ? ["Mandatory = true"] : []),
      ...(place === null ? [] : [`Position = ${place}`]),
      ...(pipelineInput.includes("ByValue") ? ["ValueFromPipeline = true"] : []),
      ...(pipelineInput.includes("ByPropertyName") ? ["ValueFromPipelineByPropertyName = true"] : []),
    ];
    return `Parameter(${options.join(", ")})`;
  });
  if (aliases.length > 0) attributes.push(`Alias(${aliases.map(quoted).join(", ")})`);
  if (parameter.allowsEmpty === true) attributes.push("AllowEmptyCollection");
  if (validValues.length > 0 && enumeration === undefined)
    attributes.push(`ValidateSet(${validValues.map(quoted).join(", ")})`);
  if (range !== undefined) attributes.push(`ValidateRange(${range.join(", ")})`);
  return `${attributes.map((attribute) => `[${attribute}] `).join("")}public new ${type} @${parameter.name} { get; set; }`;
}

const quoted = (text: string): string => `"${text}"`;
