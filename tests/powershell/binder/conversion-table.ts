import { ALL_SETS, type CommandContract, type EnumContract, type ParameterContract } from "../../../lib/contract";
import { enumerationsOf, renderEnumeration } from "../../../lib/contract/generator-ps/enumerations";
import { renderFunction } from "../../../lib/contract/generator-ps/render-function";

const DAYS: EnumContract = {
  name: "Day",
  flags: false,
  members: { Sunday: 0, Monday: 1, Tuesday: 2, Thursday: 4, Friday: 5, Saturday: 6 },
};
const COLOURS: EnumContract = { name: "Colour", flags: true, members: { None: 0, Red: 1, Green: 2, Blue: 4 } };
const FROM_ONE: EnumContract = { name: "FromOne", flags: false, members: { Low: 1, High: 2 } };

const TYPES: readonly (Partial<ParameterContract> & { readonly type: string })[] = [
  ...(
    "String SwitchParameter Boolean Byte UInt16 Int32 UInt32 Int64 UInt64 DateTime TimeSpan Guid Uri IPAddress Hashtable " +
    "SecureString PSCredential StringCollection Object PSObject List[String] String[] String[][] Byte[] Int32[] Int64[] " +
    "UInt32[] Boolean[] Uri[] SecureString[] PSCredential[] Object[] PSObject[] Unknown Unknown[] Hashtable[]"
  )
    .split(" ")
    .map((type) => ({ type })),
  ...[DAYS, COLOURS, FROM_ONE].flatMap((enumeration) => [
    { type: enumeration.name, enumeration },
    { type: `${enumeration.name}[]`, enumeration },
  ]),
  { type: "String", validValues: ["abc", "5", "True"] },
  { type: "String[]", validValues: ["abc", "5", "a", "b"] },
  { type: "UInt32", validValues: ["0", "5", "12"] },
  { type: "Int32", range: ["0", "10"] },
  { type: "UInt16", range: ["0", "65535"] },
  { type: "Byte[]", allowsEmpty: true },
  { type: "String[]", allowsEmpty: true },
];

/** A command for each type that a contract knows, with it as optional and as mandatory parameter P. */
export function oneParameterCommands(): readonly CommandContract[] {
  return TYPES.flatMap((type, i) => [
    commandWith(`Test-Optional${i}`, type, []),
    commandWith(`Test-Mandatory${i}`, type, [ALL_SETS]),
  ]);
}

function commandWith(name: string, parameter: (typeof TYPES)[number], mandatoryIn: readonly string[]): CommandContract {
  const full: ParameterContract = {
    name: "P",
    aliases: [],
    sets: [ALL_SETS],
    mandatoryIn,
    position: null,
    pipelineInput: [],
    validValues: [],
    isSwitch: parameter.type === "SwitchParameter",
    ...parameter,
  };
  return {
    module: "Test",
    name,
    commandType: "Function",
    supportsShouldProcess: false,
    confirmImpact: null,
    effect: "reads",
    effectReason: "a test",
    parameterSets: [
      { name: ALL_SETS, isDefault: true, parameters: [{ name: "P", mandatory: mandatoryIn.length > 0 }] },
    ],
    parameters: [full],
    outputs: [],
    verified: true,
  };
}

/** The commands as functions, by the very generator of the lab's modules; each gives back what it was given. */
export function renderFunctions(commands: readonly CommandContract[]): string {
  const enumerations = enumerationsOf(commands);
  return [
    "param([string] $Lab)",
    "$null = New-Module -Name Test -ScriptBlock ([scriptblock]::Create(@'",
    ...enumerations.declared.flatMap(renderEnumeration),
    "function Invoke-CutoverLabCommand {",
    "    param($Cmdlet, $Module, $Bound, $TypeName)",
    "    , @($Cmdlet.ParameterSetName, $Bound)",
    "}",
    ...commands.flatMap((contract) => renderFunction(contract, enumerations)),
    "Export-ModuleMember -Function Test-*",
    "'@)) | Import-Module -DisableNameChecking",
    "",
  ].join("\n");
}
