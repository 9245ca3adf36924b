import type { CommandContract, ParameterContract, ParameterSetContract } from "../command-contract";
import type { WrapperEntry } from "../wrappers-file";
import { inputType } from "./input-type";
import { camelCase, setTypeName, typeName } from "./names";
import { comment, type Imports, key } from "./source-text";

export interface InputSource {
  readonly contract: CommandContract;
  readonly entry: WrapperEntry;
  /** Names that carry a unit, by parameter. */
  readonly unitNames: Readonly<Record<string, string>>;
  readonly imports: Imports;
}

/** The parameters that the wrapper offers; those that it sets itself or that change the output are left out. */
export function offered({ contract, entry }: Pick<InputSource, "contract" | "entry">): readonly ParameterContract[] {
  const omitted = new Set([...(entry.omit ?? []), "Confirm", "WhatIf"]);
  return contract.parameters.filter((parameter) => !omitted.has(parameter.name));
}

/** The name of the input property of a parameter. */
export function inputName(parameter: ParameterContract, unitNames: Readonly<Record<string, string>>): string {
  const named = Object.hasOwn(unitNames, parameter.name) && parameter.type === "Int32";
  return named ? (unitNames[parameter.name] ?? "") : camelCase(parameter.name);
}

/**
 * The sets that a call by name can mean. The default set wins wherever it is possible, so that a set whose parameters
 * all belong to it as well can never be meant; where the default needs more than they are, every such call is refused.
 */
export function reachableSets({ parameterSets }: CommandContract): readonly ParameterSetContract[] {
  const byDefault = parameterSets.find((set) => set.isDefault);
  return parameterSets.filter((set) => {
    const names = new Set(set.parameters.map((parameter) => parameter.name));
    const isCovered = [...names].every((name) => byDefault?.parameters.some((parameter) => parameter.name === name));
    const isCut = byDefault?.parameters.some((parameter) => parameter.mandatory && !names.has(parameter.name));
    return set === byDefault || !isCovered || isCut !== true;
  });
}

/** Whether a call without any parameter is complete, so that the input can be left out. */
export function isInputOptional({ contract, entry }: Pick<InputSource, "contract" | "entry">): boolean {
  const isFree = reachableSets(contract).some((set) => set.parameters.every((parameter) => !parameter.mandatory));
  return isFree && (entry.required ?? []).length === 0;
}

/**
 * The input as an interface, or as a union of one interface a set, in which the parameters of the other sets are
 * `never`: the compiler tells the sets apart by them and points at the parameter that does not belong.
 */
export function renderInput(source: InputSource): string {
  const { contract } = source;
  const name = typeName(contract.name);
  const reachable = reachableSets(contract);
  const [only, ...others] = reachable;
  if (only === undefined || others.length === 0) {
    const members = offered(source).map((parameter) => member(source, parameter, only?.name ?? ""));
    return renderInterface({ name: `${name}Input`, about: `The parameters of ${contract.name}.`, members });
  }
  const sets = reachable.map((set) => renderSet(source, set.name));
  const union = reachable.map((set) => name + setTypeName(set.name)).join(" | ");
  return [
    ...sets,
    `${comment([`The parameter sets of ${contract.name}.`])}\nexport type ${name}Input = ${union};`,
  ].join("\n\n");
}

function renderSet(source: InputSource, set: string): string {
  const { contract } = source;
  const isDefault = contract.parameterSets.some((candidate) => candidate.name === set && candidate.isDefault);
  const members = offered(source).map((parameter) =>
    parameter.sets.includes(set)
      ? member(source, parameter, set)
      : `readonly ${key(inputName(parameter, source.unitNames))}?: never;`,
  );
  const about = `The set ${set} of ${contract.name}${isDefault ? ", its default" : ""}.`;
  return renderInterface({ name: typeName(contract.name) + setTypeName(set), about, members });
}

function renderInterface({
  name,
  about,
  members,
}: {
  name: string;
  about: string;
  members: readonly string[];
}): string {
  if (members.length === 0) return `${comment([about])}\nexport type ${name} = Readonly<Record<string, never>>;`;
  return `${comment([about])}\nexport interface ${name} {\n${members.join("\n")}\n}`;
}

function member(source: InputSource, parameter: ParameterContract, set: string): string {
  const isNeeded = parameter.mandatoryIn.includes(set) || (source.entry.required ?? []).includes(parameter.name);
  const property = `readonly ${key(inputName(parameter, source.unitNames))}${isNeeded ? "" : "?"}`;
  return `${comment([about(parameter)])}\n${property}: ${inputType(parameter, source.imports)};`;
}

function about({ name, type, range, description }: ParameterContract): string {
  const limits = range === undefined ? "" : `, ${range[0]} to ${range[1]}`;
  return `-${name} (${type}${limits})${description === undefined ? "" : `: ${description}`}`;
}
