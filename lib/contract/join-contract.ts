import type { CommandContract, EnumContract, ParameterContract } from "./command-contract";
import type { ContractFile, EffectEntry, EffectsFile, FileCommand, FileParameter } from "./contract-file";
import { elementTypeOf, isKnownType } from "./parameter-type";

export interface JoinSources {
  readonly file: ContractFile;
  readonly effects: EffectsFile;
  /** Enumerations of SQL Server's object model by short name. */
  readonly sqlEnums: ReadonlyMap<string, EnumContract>;
}

/** Joins a command of a contract file with its effect and the enumerations behind its parameter types. */
export function joinContract(sources: JoinSources, command: FileCommand): CommandContract {
  const { effect, reason } = effectEntry(sources, command);
  return {
    module: sources.file.module,
    name: command.name,
    commandType: command.commandType,
    supportsShouldProcess: command.supportsShouldProcess,
    confirmImpact: command.confirmImpact,
    effect,
    effectReason: reason,
    parameterSets: command.parameterSets,
    parameters: command.parameters.map((parameter) => joinParameter(sources, parameter)),
    outputs: command.outputs,
    verified: command.verified ?? true,
    ...(command.description === undefined ? {} : { description: command.description }),
    ...(command.outputShape === undefined ? {} : { outputShape: command.outputShape }),
    ...(command.outputIsList === undefined ? {} : { outputIsList: command.outputIsList }),
    ...(command.observedIn === undefined ? {} : { observedIn: command.observedIn }),
    ...(command.removed === undefined ? {} : { removed: command.removed }),
  };
}

/** What nothing is known about counts as changing. */
const UNKNOWN: EffectEntry = { effect: "changes", reason: "" };

function effectEntry({ file, effects }: JoinSources, command: FileCommand): EffectEntry {
  if (command.effect !== undefined) return { effect: command.effect, reason: command.effectReason ?? "" };
  const verb = command.name.split("-")[0] ?? "";
  return effects.exceptions[file.module]?.[command.name] ?? effects.verbs[verb] ?? UNKNOWN;
}

function joinParameter(sources: JoinSources, parameter: FileParameter): ParameterContract {
  const enumeration = enumerationOf(sources, parameter);
  return {
    name: parameter.name,
    type: parameter.type,
    aliases: parameter.aliases,
    sets: parameter.sets,
    mandatoryIn: parameter.mandatoryIn,
    position: parameter.position,
    pipelineInput: parameter.pipelineInput,
    validValues: parameter.validValues,
    isSwitch: parameter.isSwitch,
    ...(parameter.range === undefined ? {} : { range: parameter.range }),
    ...(enumeration === undefined ? {} : { enumeration }),
    ...(parameter.allowsEmpty === undefined ? {} : { allowsEmpty: parameter.allowsEmpty }),
    ...(parameter.typeErased === undefined ? {} : { typeErased: true }),
    ...(parameter.description === undefined ? {} : { description: parameter.description }),
    ...(parameter.observedIn === undefined ? {} : { observedIn: parameter.observedIn }),
  };
}

function enumerationOf({ file, sqlEnums }: JoinSources, parameter: FileParameter): EnumContract | undefined {
  const ofFile = parameter.enum === undefined ? undefined : file.enums?.[parameter.enum];
  const name = elementTypeOf(parameter.type);
  if (ofFile !== undefined) return { name, flags: ofFile.flags, members: ofFile.values };
  if (isKnownType(name)) return undefined;
  const ofSql = sqlEnums.get(name);
  if (ofSql !== undefined) return ofSql;
  if (parameter.validValues.length === 0) return undefined;
  // Only the names are known; the numbers are their places.
  return { name, flags: false, members: Object.fromEntries(parameter.validValues.map((value, i) => [value, i])) };
}
