import { choiceOf, chooseBeforeNames, chooseFinally, narrowedBy, type Possible } from "../binder/choose-set";
import type { CommandContract, ParameterContract, ParameterSetContract } from "../command-contract";
import { inputName, offered, type Source } from "./source";

/**
 * The sets that a call by name can mean, as the binder chooses: a call with everything that the set takes is one of that
 * set. Where it is not, the default set takes all of it as well, or the set cannot be told from another one.
 */
export function reachableSets(contract: CommandContract): readonly ParameterSetContract[] {
  return contract.parameterSets.filter(
    ({ name }) =>
      contract.parameterSets.length === 1 ||
      setOf(
        contract,
        contract.parameters.filter(({ sets }) => sets.includes(name)),
      ) === name,
  );
}

/** The set that a call with these parameters means; undefined where it cannot be decided. */
export function setOf(contract: CommandContract, given: readonly ParameterContract[]): string | undefined {
  const choice = choiceOf(
    contract,
    contract.parameters.filter((parameter) => !given.includes(parameter)),
  );
  const narrowed = given.reduce<Possible>(narrowedBy, "all");
  const before = chooseBeforeNames(choice, narrowed);
  const chosen = before === undefined ? undefined : chooseFinally(choice, before);
  return chosen === undefined || chosen === "all" ? undefined : chosen[0];
}

/**
 * The one parameter that tells a set from the others where what it must have leaves that open: the wrapper needs it.
 * Undefined where the call is decided without, or several parameters could tell.
 */
export function tellingParameter(contract: CommandContract, set: string): string | undefined {
  const mandatory = contract.parameters.filter(({ mandatoryIn }) => mandatoryIn.includes(set));
  const byDefault = contract.parameterSets.find(({ isDefault }) => isDefault)?.name;
  const meant = setOf(contract, mandatory);
  if (
    meant === set ||
    (meant !== undefined && meant === byDefault && byDefault !== set && !isEmpty(contract, byDefault))
  )
    return undefined;
  const telling = contract.parameters.filter(
    (parameter) => parameter.sets.includes(set) && setOf(contract, [...mandatory, parameter]) === set,
  );
  return telling.length === 1 ? telling[0]?.name : undefined;
}

/** A default set that no parameter names (Invoke-ASCmd has one) is what a call without parameters means, and nothing else. */
function isEmpty(contract: CommandContract, set: string): boolean {
  return !contract.parameters.some(({ sets }) => sets.includes(set));
}

/** Whether a call without any parameter is complete, so that the input can be left out. */
export function isInputOptional({ contract, entry }: Pick<Source, "contract" | "entry">): boolean {
  const isFree = reachableSets(contract).some((set) => set.parameters.every((parameter) => !parameter.mandatory));
  return isFree && (entry.required ?? []).length === 0;
}

/** The parameters that a call of some sets must not have, by input name: the compiler names them. */
export function foreignParameters(source: Source): readonly string[] {
  const sets = reachableSets(source.contract);
  return offered(source)
    .filter((parameter) => sets.some((set) => !parameter.sets.includes(set.name)))
    .map((parameter) => inputName(source, parameter.name));
}

/** Whether a call of that set needs the parameter. */
export function isNeeded({ contract, entry }: Pick<Source, "contract" | "entry">, name: string, set: string): boolean {
  const parameter = contract.parameters.find((candidate) => candidate.name === name);
  const isMandatory = parameter?.mandatoryIn.includes(set) === true || (entry.required ?? []).includes(name);
  return isMandatory || tellingParameter(contract, set) === name;
}
