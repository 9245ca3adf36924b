import type { Value, ValueMap } from "../../shell";
import { ALL_SETS, type CommandContract, type ParameterContract } from "../command-contract";
import type { Bound } from "./bound";
import {
  type Choice,
  choiceOf,
  chooseBeforeNames,
  chooseFinally,
  isMissing,
  narrowedBy,
  type Possible,
} from "./choose-set";
import { commonParametersOf } from "./common-parameters";
import { type Declared, findParameter } from "./find-parameter";
import { hasAmbiguousPosition } from "./positions";
import { type Refusal, refusalError } from "./refusal";
import { fixedMessage, isFixedVariable, refuseCommon } from "./refuse-common";
import { type Flavour, takeArgument } from "./take-argument";

/**
 * Binds named parameters as PowerShell does: which set they mean, their values converted to the declared types, or the
 * very error (id, category, exception) that PowerShell gives. Names may be aliases or unique prefixes, in any case.
 *
 * A PSCredential is the map `{ userName, password: Secret }`, a SecureString a `Secret`; parameters of object types that
 * the contract knows nothing about take any value.
 *
 * Source: PowerShell 7.6.5's NamedParameterBinder, measured; the parts that are not covered are pipeline input and
 * dynamic parameters.
 *
 * @example
 * bind(contractOf("WebAdministration", "Stop-WebAppPool")!, { Name: "TimeTracker NX" })
 * // { kind: "bound", set: "__AllParameterSets", parameters: { Name: "TimeTracker NX" } }
 */
export function bind(contract: CommandContract, parameters: ValueMap): Bound {
  const outcome = bindNames(contract, parameters);
  if ("id" in outcome) return { kind: "refused", error: refusalError(contract.name, outcome) };
  return { kind: "bound", ...outcome };
}

interface Named {
  readonly given: ReadonlyMap<ParameterContract, Value>;
  readonly unknown: readonly string[];
  readonly possible: Possible;
}

function bindNames(contract: CommandContract, parameters: ValueMap): Refusal | { set: string; parameters: ValueMap } {
  const named = takeNames(contract, parameters);
  if ("id" in named) return named;
  const choice = choiceOf(
    contract,
    contract.parameters.filter((parameter) => !named.given.has(parameter)),
  );
  const [unknown] = named.unknown;
  if (unknown !== undefined && hasAmbiguousPosition(choice, named.possible)) return AMBIGUOUS_POSITION;
  const before = chooseBeforeNames(choice, named.possible);
  if (before === undefined) return AMBIGUOUS_SET;
  if (unknown !== undefined) return notFound(unknown);
  return finish(choice, before, named.given);
}

function takeNames(contract: CommandContract, parameters: ValueMap): Named | Refusal {
  const declared: Declared = { own: contract.parameters, common: commonParametersOf(contract) };
  const given = new Map<ParameterContract, Value>();
  const unknown: string[] = [];
  let possible: Possible = "all";
  for (const [asGiven, value] of Object.entries(parameters)) {
    // A leading dash belongs to the way a name is written, not to the name.
    const written = asGiven.replace(/^-/, "");
    const name = findParameter(declared, written);
    if (name.kind === "ambiguous") return name.refusal;
    if (name.kind === "unknown") {
      unknown.push(written);
      continue;
    }
    if (given.has(name.parameter)) return alreadyBound(written);
    // PowerShell treats the parameters that it adds to a function as those of a cmdlet.
    const flavour: Flavour = contract.commandType === "Function" && !name.isCommon ? "function" : "cmdlet";
    const taken = takeArgument(name.parameter, value, flavour);
    if (taken.kind === "refused") return taken.refusal;
    const refused = name.isCommon ? refuseCommon(name.parameter, taken.value) : undefined;
    if (refused !== undefined) return refused;
    given.set(name.parameter, taken.value);
    possible = narrowedBy(possible, name.parameter);
  }
  return { given, unknown, possible };
}

function finish(
  choice: Choice,
  before: Possible,
  given: ReadonlyMap<ParameterContract, Value>,
): Refusal | { set: string; parameters: ValueMap } {
  const chosen = chooseFinally(choice, before);
  if (chosen === undefined) return AMBIGUOUS_SET;
  const missing = choice.unbound.filter((parameter) => isMissing(parameter, chosen));
  if (missing.length > 0) return missingMandatory(missing);
  if (chosen === "all" && choice.sets.length > 1) return AMBIGUOUS_SET;
  const fixed = [...given].find(([parameter, value]) => isFixedVariable(parameter, value));
  if (fixed !== undefined) return { id: "VariableNotWritable", message: fixedMessage(fixed[1]) };
  const set = chosen === "all" ? choice.sets[0] : chosen[0];
  const parameters = Object.fromEntries([...given].map(([parameter, value]) => [parameter.name, value]));
  return { set: set ?? ALL_SETS, parameters };
}

const AMBIGUOUS_SET: Refusal = {
  id: "AmbiguousParameterSet",
  message:
    "Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an insufficient number of parameters were provided.",
};

const AMBIGUOUS_POSITION: Refusal = {
  id: "AmbiguousPositionalParameterNoName",
  message: "Cannot bind positional parameters because no names were given.",
};

function notFound(written: string): Refusal {
  const message = `A parameter cannot be found that matches parameter name '${written}'.`;
  return { id: "NamedParameterNotFound", message, parameterName: written };
}

function alreadyBound(written: string): Refusal {
  const message = `Cannot bind parameter because parameter '${written}' is specified more than once. To provide multiple values to parameters that can accept multiple values, use the array syntax.`;
  return { id: "ParameterAlreadyBound", message, parameterName: written };
}

function missingMandatory(missing: readonly ParameterContract[]): Refusal {
  const names = missing.map((parameter) => ` ${parameter.name}`).join("");
  const message = `Cannot process command because of one or more missing mandatory parameters:${names}.`;
  return { id: "MissingMandatoryParameter", message, parameterName: names };
}
