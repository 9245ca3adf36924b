import type { ParameterContract } from "../command-contract";
import { inputType } from "./input-type";
import { setTypeName, typeName } from "./names";
import { isNeeded, reachableSets } from "./reachable-sets";
import { inputName, offered, type Source } from "./source";
import { comment, type Imports, key } from "./source-text";

export interface InputSource extends Source {
  readonly imports: Imports;
}

/**
 * The input as an interface, or as a union of one interface a set. A parameter of other sets has a type that nothing
 * fits and that carries the parameter's name: the compiler tells the sets apart by it and says the name.
 */
export function renderInput(source: InputSource): string {
  const { contract } = source;
  const name = typeName(contract.name);
  const reachable = reachableSets(contract);
  const [only, ...others] = reachable;
  const parameters = offered(source);
  if (only === undefined || others.length === 0) {
    const inside = parameters.filter((parameter) => only === undefined || parameter.sets.includes(only.name));
    const members = inside.map((parameter) => member(source, parameter, only?.name ?? ""));
    return renderInterface({ name: `${name}Input`, about: `The parameters of ${contract.name}.`, members });
  }
  const names = reachable.map((set) => set.name);
  const shared = parameters.filter((parameter) => isShared(source, parameter, names));
  const base = shared.length < 2 ? undefined : `${name}Shared`;
  const inSets = base === undefined ? parameters : parameters.filter((parameter) => !shared.includes(parameter));
  const union = names.map((set) => name + setTypeName(set)).join(" | ");
  return [
    ...(base === undefined ? [] : [renderBase(source, base, shared)]),
    ...names.map((set) => renderSet({ source, set, base }, inSets)),
    `${comment([`The parameter sets of ${contract.name}.`])}\nexport type ${name}Input = ${union};`,
  ].join("\n\n");
}

/** Whether every set has the parameter, and needs it or does not need it alike. */
function isShared(source: InputSource, parameter: ParameterContract, sets: readonly string[]): boolean {
  const needs = new Set(sets.map((set) => isNeeded(source, parameter.name, set)));
  return needs.size === 1 && sets.every((set) => parameter.sets.includes(set));
}

function renderBase(source: InputSource, name: string, parameters: readonly ParameterContract[]): string {
  const members = parameters.map((parameter) => member(source, parameter, parameter.sets[0] ?? ""));
  return renderInterface({ name, about: `What every set of ${source.contract.name} takes.`, members });
}

interface RenderedSet {
  readonly source: InputSource;
  readonly set: string;
  readonly base: string | undefined;
}

function renderSet({ source, set, base }: RenderedSet, parameters: readonly ParameterContract[]): string {
  const { contract } = source;
  const isDefault = contract.parameterSets.some((candidate) => candidate.name === set && candidate.isDefault);
  const members = parameters.map((parameter) =>
    parameter.sets.includes(set) ? member(source, parameter, set) : foreign(source, parameter),
  );
  const about = `The set ${set} of ${contract.name}${isDefault ? ", its default" : ""}.`;
  return renderInterface({ name: typeName(contract.name) + setTypeName(set), about, members, base });
}

interface RenderedInterface {
  readonly name: string;
  readonly about: string;
  readonly members: readonly string[];
  readonly base?: string | undefined;
}

function renderInterface({ name, about, members, base }: RenderedInterface): string {
  if (members.length > 0)
    return `${comment([about])}\nexport interface ${name}${base === undefined ? "" : ` extends ${base}`} {\n${members.join("\n")}\n}`;
  if (base !== undefined) return `${comment([about])}\nexport type ${name} = ${base};`;
  // An interface without members would take anything.
  return `${comment([about])}\nexport interface ${name} {\n/** Nothing. */\nreadonly [nothing: symbol]: never;\n}`;
}

function foreign(source: InputSource, { name }: ParameterContract): string {
  const property = key(inputName(source, name));
  const marker = source.imports.use("../not-in-this-set", "type NotInThisSet");
  return `readonly ${property}?: ${marker}.${property};`;
}

function member(source: InputSource, parameter: ParameterContract, set: string): string {
  const property = `readonly ${key(inputName(source, parameter.name))}${isNeeded(source, parameter.name, set) ? "" : "?"}`;
  return `${comment([about(parameter)])}\n${property}: ${inputType(parameter, source.imports)};`;
}

function about({ name, type, range, description, observedIn }: ParameterContract): string {
  const limits = range === undefined ? "" : `, ${range[0]} to ${range[1]}`;
  const newer = observedIn?.length === 1 && observedIn[0] === "2025-06 capture" ? " Only on newer Windows." : "";
  return `-${name} (${type}${limits})${description === undefined ? "" : `: ${description}`}${newer}`;
}
