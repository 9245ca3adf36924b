import type { CommandContract, ParameterContract, ParameterSetContract } from "../../../lib/contract";
import { commonParametersOf } from "../../../lib/contract/binder/common-parameters";
import type { Value, ValueMap } from "../../../lib/shell";
import type { Chance } from "./chance";
import { fittingValue, ODD } from "./values";

export interface GeneratedCall {
  readonly contract: CommandContract;
  readonly kind: string;
  /** Names as somebody wrote them: an object cannot hold one twice, but it can in another case. */
  readonly parameters: ValueMap;
}

type Pairs = readonly (readonly [string, Value])[];
type Kind = (chance: Chance, contract: CommandContract, set: ParameterSetContract) => Pairs;

/** A call of a kind, by chance. Commands with several sets come as often as all the others. */
export function generateCall(chance: Chance, commands: readonly CommandContract[]): GeneratedCall {
  const withSets = commands.filter((command) => command.parameterSets.length > 1);
  const contract = chance.pick(chance.percent(50) ? withSets : commands);
  const kind = chance.pick(Object.keys(KINDS));
  const pairs = KINDS[kind]?.(chance, contract, chance.pick(contract.parameterSets)) ?? [];
  return { contract, kind, parameters: Object.fromEntries(pairs) };
}

const KINDS: { readonly [kind: string]: Kind } = {
  valid: (chance, contract, set) => givenIn(chance, contract, set, 30),
  "every parameter": (chance, contract, set) => givenIn(chance, contract, set, 100),
  "a mandatory one missing": (chance, contract, set) => withoutOne(chance, givenIn(chance, contract, set, 20)),
  "a foreign one added": (chance, contract, set) =>
    shuffled(chance, [...givenIn(chance, contract, set, 20), ...fitted(chance, chance.some(contract.parameters, 15))]),
  "any subset": (chance, contract) => fitted(chance, chance.some(contract.parameters, 40)),
  "an odd value": (chance, contract, set) => replaceOne(chance, contract, givenIn(chance, contract, set, 25)),
  "odd values": (chance, contract) =>
    chance.some(contract.parameters, 25).map((parameter) => [parameter.name, odd(chance, parameter)] as const),
  "an unknown name": (chance, contract, set) => [
    [chance.pick(["Zzz", "Naem", "-Zzz", "Whatif2", "日本", "*"]), chance.pick(ODD.filter((value) => value !== null))],
    ...givenIn(chance, contract, set, 20),
  ],
  "names written otherwise": (chance, contract, set) =>
    givenIn(chance, contract, set, 30).map(([name, value]) => [otherName(chance, contract, name), value] as const),
  "a name twice": (chance, contract, set) => {
    const given = givenIn(chance, contract, set, 30);
    if (given.length === 0) return given;
    const [name, value] = chance.pick(given);
    return [...given, [otherName(chance, contract, name), value]];
  },
  "common parameters": (chance, contract, set) => [
    ...givenIn(chance, contract, set, 20),
    ...chance.some(commonParametersOf(contract), 15).map((parameter) => {
      const name = chance.percent(70) ? parameter.name : chance.pick(parameter.aliases);
      return [name, chance.percent(60) ? fittingValue(chance, parameter) : odd(chance, parameter)] as const;
    }),
  ],
};

const fitted = (chance: Chance, parameters: readonly ParameterContract[]): Pairs =>
  parameters.map((parameter) => [parameter.name, fittingValue(chance, parameter)]);

/** The mandatory parameters of a set, and some of the others. */
function givenIn(chance: Chance, contract: CommandContract, set: ParameterSetContract, percent: number): Pairs {
  const members = contract.parameters.filter((parameter) => parameter.sets.includes(set.name));
  const chosen = members.filter((parameter) => parameter.mandatoryIn.includes(set.name) || chance.percent(percent));
  return fitted(chance, shuffled(chance, chosen));
}

const shuffled = <T>(chance: Chance, items: readonly T[]): readonly T[] => chance.some(items, 100);

function withoutOne(chance: Chance, given: Pairs): Pairs {
  if (given.length === 0) return given;
  const left = chance.pick(given);
  return given.filter((pair) => pair !== left);
}

function replaceOne(chance: Chance, contract: CommandContract, given: Pairs): Pairs {
  if (given.length === 0) return given;
  const [chosen] = chance.pick(given);
  return given.map(([name, value]) => {
    const parameter = contract.parameters.find((candidate) => candidate.name === name);
    return [name, name === chosen && parameter !== undefined ? odd(chance, parameter) : value] as const;
  });
}

/** A credential that is none makes PowerShell ask a person; nobody is there, so no such call is made. */
function odd(chance: Chance, parameter: ParameterContract): Value {
  if (parameter.type.startsWith("PSCredential")) return fittingValue(chance, parameter);
  if (!chance.percent(parameter.enumeration === undefined ? 0 : 40)) return chance.pick(ODD);
  const names = Object.keys(parameter.enumeration?.members ?? {});
  return chance.pick<Value>([
    [chance.pick(names), chance.pick(names)],
    `${chance.pick(names)},${chance.pick(names)}`,
    77,
    "77",
  ]);
}

/** The name in another case, an alias, a prefix; of a common parameter as well. */
function otherName(chance: Chance, contract: CommandContract, name: string): string {
  const aliases = contract.parameters.find((parameter) => parameter.name === name)?.aliases ?? [];
  const common = chance.pick(commonParametersOf(contract));
  return chance.pick([
    name.toLowerCase(),
    name.toUpperCase(),
    `-${name}`,
    name.slice(0, 1 + chance.below(name.length)),
    name.slice(0, 1 + chance.below(name.length)),
    ...aliases,
    ...(chance.percent(20) ? [common.name.slice(0, 1 + chance.below(common.name.length))] : []),
  ]);
}
