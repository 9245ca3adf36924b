import { ALL_SETS, type CommandContract, type ParameterContract } from "../../../lib/contract";

export type Outcome =
  | { readonly set: string }
  | { readonly id: "AmbiguousParameterSet" }
  | { readonly id: "MissingMandatoryParameter"; readonly missing: readonly string[] };

/**
 * What PowerShell's documentation says about the parameters given, in terms of sets: the default set wins wherever it is
 * possible; else the only possible one; else the only possible one that is complete.
 */
export function expectedOutcome(contract: CommandContract, given: readonly ParameterContract[]): Outcome {
  const sets = contract.parameterSets.filter((set) => set.name !== ALL_SETS);
  if (sets.length === 0) return completed(contract, ALL_SETS, given);
  const possible = sets.filter((set) => given.every((parameter) => parameter.sets.includes(set.name)));
  const complete = possible.filter((set) => !("missing" in completed(contract, set.name, given)));
  const chosen =
    possible.find((set) => set.isDefault) ??
    (possible.length === 1 ? possible[0] : complete.length === 1 ? complete[0] : undefined);
  return chosen === undefined ? { id: "AmbiguousParameterSet" } : completed(contract, chosen.name, given);
}

function completed(contract: CommandContract, set: string, given: readonly ParameterContract[]): Outcome {
  const missing = contract.parameters
    .filter((parameter) => parameter.mandatoryIn.includes(set) && !given.includes(parameter))
    .map((parameter) => parameter.name);
  return missing.length > 0 ? { id: "MissingMandatoryParameter", missing } : { set };
}
