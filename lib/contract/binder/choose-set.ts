import { ALL_SETS, type CommandContract, type ParameterContract } from "../command-contract";

/** The sets a call can still mean. "all" as long as no parameter has narrowed them: not the same as all of them by name. */
export type Possible = "all" | readonly string[];

/** The named sets, and the parameters that were not given: what the choice of a set goes by. */
export interface Choice {
  readonly sets: readonly string[];
  readonly defaultSet: string | undefined;
  readonly unbound: readonly ParameterContract[];
}

export function choiceOf(contract: CommandContract, unbound: readonly ParameterContract[]): Choice {
  const named = contract.parameterSets.filter((set) => set.name !== ALL_SETS);
  return {
    sets: named.map((set) => set.name),
    defaultSet: named.find((set) => set.isDefault)?.name,
    unbound,
  };
}

/** What remains possible once a parameter is given; one that is in every set by declaration narrows nothing. */
export function narrowedBy(possible: Possible, parameter: ParameterContract): Possible {
  const named = parameter.sets.filter((set) => set !== ALL_SETS);
  if (named.length === 0) return possible;
  return possible === "all" ? named : possible.filter((set) => named.includes(set));
}

/** Before unknown names are looked at, pipeline input may still decide, so that the choice waits. */
export function chooseBeforeNames(choice: Choice, possible: Possible): Possible | undefined {
  const isOpen = possible === "all" ? choice.defaultSet === undefined : !allowsDefault(choice, possible);
  if (possible !== "all" && possible.length < 2) return possible.length === 0 ? undefined : possible;
  if (!isOpen || takesPipelineInput(choice, possible)) return possible;
  return possible === "all" && choice.sets.length < 2 ? possible : resolve(choice, possible);
}

/** The last word: the default set where it is possible, else the one that is complete. Undefined: ambiguous. */
export function chooseFinally(choice: Choice, possible: Possible): Possible | undefined {
  if (possible === "all") {
    if (choice.defaultSet !== undefined) return [choice.defaultSet];
    return choice.sets.length > 1 ? resolve(choice, possible) : possible;
  }
  if (possible.length < 2) return possible.length === 0 ? undefined : possible;
  return allowsDefault(choice, possible) ? [choice.defaultSet ?? ""] : resolve(choice, possible);
}

/** Whether a parameter that was not given must be given in one of the possible sets. */
export function isMissing(parameter: ParameterContract, possible: Possible): boolean {
  return parameter.mandatoryIn.some((set) => set === ALL_SETS || possible === "all" || possible.includes(set));
}

function allowsDefault(choice: Choice, possible: readonly string[]): boolean {
  return choice.defaultSet !== undefined && possible.includes(choice.defaultSet);
}

function takesPipelineInput(choice: Choice, possible: Possible): boolean {
  return choice.unbound.some(
    ({ pipelineInput, sets }) =>
      pipelineInput.length > 0 &&
      (possible === "all" || sets.some((set) => set === ALL_SETS || possible.includes(set))),
  );
}

/** Without a usable default: exactly one possible set whose own mandatory parameters are all given. */
function resolve(choice: Choice, possible: Possible): Possible | undefined {
  const candidates = possible === "all" ? choice.sets : possible;
  const complete = candidates.filter((set) => !choice.unbound.some(({ mandatoryIn }) => mandatoryIn.includes(set)));
  return complete.length === 1 ? complete : undefined;
}
