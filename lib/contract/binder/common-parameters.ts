import { ALL_SETS, type CommandContract, type EnumContract, type ParameterContract } from "../command-contract";

const ACTION_PREFERENCE: EnumContract = {
  name: "ActionPreference",
  flags: false,
  members: { SilentlyContinue: 0, Stop: 1, Continue: 2, Inquire: 3, Ignore: 4, Suspend: 5, Break: 6 },
};

// about_CommonParameters, PowerShell 7.4; Windows PowerShell 5.1 has all but ProgressAction.
const COMMON: readonly ParameterContract[] = [
  common("Verbose", "SwitchParameter", "vb"),
  common("Debug", "SwitchParameter", "db"),
  common("ErrorAction", "ActionPreference", "ea"),
  common("WarningAction", "ActionPreference", "wa"),
  common("InformationAction", "ActionPreference", "infa"),
  common("ProgressAction", "ActionPreference", "proga"),
  common("ErrorVariable", "String", "ev"),
  common("WarningVariable", "String", "wv"),
  common("InformationVariable", "String", "iv"),
  common("OutVariable", "String", "ov"),
  { ...common("OutBuffer", "Int32", "ob"), range: ["0", "2147483647"] },
  common("PipelineVariable", "String", "pv"),
];

// about_CommonParameters, "Risk mitigation parameters".
const SHOULD_PROCESS: readonly ParameterContract[] = [
  common("WhatIf", "SwitchParameter", "wi"),
  common("Confirm", "SwitchParameter", "cf"),
];

/** The parameters that PowerShell adds to a command; its own of the same name come first. */
export function commonParametersOf(contract: CommandContract): readonly ParameterContract[] {
  const own = new Set(contract.parameters.map((parameter) => parameter.name.toLowerCase()));
  const added = contract.supportsShouldProcess ? [...COMMON, ...SHOULD_PROCESS] : COMMON;
  return added.filter((parameter) => !own.has(parameter.name.toLowerCase()));
}

function common(name: string, type: string, alias: string): ParameterContract {
  return {
    name,
    type,
    aliases: [alias],
    sets: [ALL_SETS],
    mandatoryIn: [],
    position: null,
    pipelineInput: [],
    validValues: [],
    isSwitch: type === "SwitchParameter",
    ...(type === "ActionPreference" ? { enumeration: ACTION_PREFERENCE } : {}),
  };
}
