import {
  bind,
  type CommandContract,
  commandsOf,
  contractModules,
  type ParameterContract,
  type ParameterSetContract,
} from "../../../lib/contract";
import type { ValueMap } from "../../../lib/shell";
import { expectedOutcome } from "./expected-outcome";
import { sampleValue } from "./sample-value";

const commands = contractModules.flatMap((module) => commandsOf(module));
const sets = commands.flatMap((contract) => contract.parameterSets.map((set) => ({ contract, set })));
const POSITIONS_SHARED = ["Add-SqlAzureAuthenticationContext", "Invoke-ProcessPartition"];

function call(parameters: readonly ParameterContract[]): ValueMap {
  return Object.fromEntries(parameters.map((parameter) => [parameter.name, sampleValue(parameter)]));
}

function outcomeOf(contract: CommandContract, parameters: ValueMap) {
  const bound = bind(contract, parameters);
  if (bound.kind === "bound") return { set: bound.set };
  const [id, command] = bound.error.id.split(",");
  expect(command).toBe(contract.name);
  expect(bound.error).toMatchObject({ kind: "terminating", category: "InvalidArgument" });
  if (id !== "MissingMandatoryParameter") return { id };
  return { id, missing: bound.error.parameterName?.split(" ").filter((name) => name !== "") };
}

const members = (contract: CommandContract, set: ParameterSetContract) =>
  contract.parameters.filter((parameter) => parameter.sets.includes(set.name));
const mandatory = (contract: CommandContract, set: ParameterSetContract) =>
  contract.parameters.filter((parameter) => parameter.mandatoryIn.includes(set.name));

/** What the calls with all parameters of a set, with its mandatory ones, and with each other one beside these mean. */
function outcomesOf({ contract, set }: (typeof sets)[number]): readonly string[] {
  const needed = mandatory(contract, set);
  const optional = members(contract, set).filter((parameter) => !needed.includes(parameter));
  const tries = [members(contract, set), needed, ...optional.map((parameter) => [...needed, parameter])];
  return tries.map((given) => {
    const bound = bind(contract, call(given));
    return bound.kind === "bound" ? bound.set : "refused";
  });
}

/** Compares over all sets and gives the first few disagreements, so that a defect does not print 600 lines. */
function disagreements(check: (entry: (typeof sets)[number]) => readonly { given: readonly ParameterContract[] }[]) {
  const wrong: unknown[] = [];
  let checked = 0;
  for (const entry of sets)
    for (const { given } of check(entry)) {
      checked += 1;
      const expected = expectedOutcome(entry.contract, given);
      const actual = outcomeOf(entry.contract, call(given));
      if (JSON.stringify(expected) !== JSON.stringify(actual))
        wrong.push({
          command: entry.contract.name,
          set: entry.set.name,
          given: given.map((p) => p.name),
          expected,
          actual,
        });
    }
  return { checked, wrong: wrong.slice(0, 5) };
}

describe("every parameter set of every command", () => {
  test("is bound by a call with all its parameters and by one with its mandatory ones", () => {
    const result = disagreements(({ contract, set }) => [
      { given: members(contract, set) },
      { given: mandatory(contract, set) },
    ]);
    expect(result).toEqual({ checked: 2 * sets.length, wrong: [] });
    expect(sets.filter(({ contract }) => contract.module !== "Cutover")).toHaveLength(573);
  });

  test("is the set that a call with all its parameters means, unless another one takes them too", () => {
    const others = sets.filter(({ contract, set }) => {
      const bound = bind(contract, call(members(contract, set)));
      return bound.kind !== "bound" || bound.set !== set.name;
    });
    for (const { contract, set } of others) {
      const names = members(contract, set).map((parameter) => parameter.name);
      const rivals = contract.parameterSets.filter(
        (rival) =>
          rival !== set && names.every((name) => rival.parameters.some((parameter) => parameter.name === name)),
      );
      expect([contract.name, set.name, rivals.length > 0]).toEqual([contract.name, set.name, true]);
    }
    expect(others).toHaveLength(26);
  });

  test("is chosen by some call, but for 26 that another set covers: of 10 every call means that one, of 16 none binds", () => {
    const covered = sets.map((entry) => ({ ...entry, outcomes: outcomesOf(entry) }));
    const never = covered.filter(({ set, outcomes }) => !outcomes.includes(set.name));
    for (const { contract, set } of never) {
      const names = members(contract, set).map((parameter) => parameter.name);
      const covers = (rival: ParameterSetContract) =>
        rival !== set && names.every((name) => rival.parameters.some((parameter) => parameter.name === name));
      expect([contract.name, set.name, contract.parameterSets.some(covers)]).toEqual([contract.name, set.name, true]);
    }
    const refused = never.filter(({ outcomes }) => outcomes.every((outcome) => outcome === "refused"));
    expect([sets.length - 47, never.length, refused.length]).toEqual([573, 26, 16]);
  });

  test("gives the documented error when a mandatory parameter is left out", () => {
    const result = disagreements(({ contract, set }) =>
      [members(contract, set), mandatory(contract, set)].flatMap((given) =>
        mandatory(contract, set).map((left) => ({ given: given.filter((parameter) => parameter !== left) })),
      ),
    );
    expect(result.wrong).toEqual([]);
    expect(result.checked).toBeGreaterThan(900);
  });

  test("gives the documented error when a parameter of another set is added", () => {
    const result = disagreements(({ contract, set }) =>
      contract.parameters
        .filter((parameter) => !parameter.sets.includes(set.name))
        .flatMap((foreign) => [
          { given: [...mandatory(contract, set), foreign] },
          { given: [...members(contract, set), foreign] },
        ]),
    );
    expect(result.wrong).toEqual([]);
    expect(result.checked).toBeGreaterThan(1000);
  });

  test("gives NamedParameterNotFound when a parameter that nobody has is added to a good call", () => {
    for (const { contract, set } of sets.filter((entry) => !POSITIONS_SHARED.includes(entry.contract.name))) {
      const parameters = call(members(contract, set));
      if (bind(contract, parameters).kind !== "bound") continue;
      expect([contract.name, outcomeOf(contract, { Zzz: 1, ...parameters })]).toEqual([
        contract.name,
        { id: "NamedParameterNotFound" },
      ]);
    }
  });

  test("takes -WhatIf and -Confirm exactly where the command has ShouldProcess or its own", () => {
    for (const { contract, set } of sets) {
      const parameters = call(members(contract, set).filter(({ name }) => name !== "WhatIf" && name !== "Confirm"));
      if (bind(contract, parameters).kind !== "bound") continue;
      for (const name of ["WhatIf", "Confirm"]) {
        const has = contract.supportsShouldProcess || contract.parameters.some((parameter) => parameter.name === name);
        const kind = bind(contract, { ...parameters, [name]: false }).kind;
        if (!POSITIONS_SHARED.includes(contract.name))
          expect([contract.name, name, kind]).toEqual([contract.name, name, has ? "bound" : "refused"]);
      }
    }
  });
});
