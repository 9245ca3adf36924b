import fc from "fast-check";
import { bind, commandsOf, contractModules, type ParameterContract } from "../../lib/contract";
import { outputPlan, type ShapedOutput } from "../../lib/contract/generator/output-plan";
import { isNeeded, reachableSets } from "../../lib/contract/generator/reachable-sets";
import { inputName, offered } from "../../lib/contract/generator/source";
import { isCutoverError } from "../../lib/errors";
import type { Value, ValueMap } from "../../lib/shell";
import { sampleValue } from "../contract/binder/sample-value";
import { answeringShell } from "./answering-shell";
import { anyOf, asRead } from "./any-output";
import { generatedWrappers, type Wrapper } from "./wrappers";

const wrappers = generatedWrappers();

/** The parameters of a set that a caller can give. */
const members = (wrapper: Wrapper, set: string) => offered(wrapper).filter((parameter) => parameter.sets.includes(set));
const needed = (wrapper: Wrapper, set: string) => members(wrapper, set).filter((p) => isNeeded(wrapper, p.name, set));
/** A call with just what the set needs, and one parameter of its own where the default set would take that as well. */
function smallest(wrapper: Wrapper, set: string): readonly ParameterContract[] {
  const given = needed(wrapper, set);
  const byDefault = wrapper.contract.parameterSets.find((candidate) => candidate.isDefault)?.name;
  if (byDefault === undefined || byDefault === set || given.some((parameter) => !parameter.sets.includes(byDefault)))
    return given;
  const own = members(wrapper, set).find((parameter) => !parameter.sets.includes(byDefault));
  return own === undefined ? given : [...given, own];
}
const inputOf = (wrapper: Wrapper, parameters: readonly ParameterContract[]) =>
  Object.fromEntries(parameters.map((parameter) => [inputName(wrapper, parameter.name), sampleValue(parameter)]));
const defaultSet = ({ contract }: Wrapper) =>
  (contract.parameterSets.find((set) => set.isDefault) ?? contract.parameterSets[0])?.name ?? "";

/** What the command must be: the given parameters under PowerShell's names, and what the wrapper adds. */
function commandOf(wrapper: Wrapper, given: readonly ParameterContract[]): ValueMap {
  const { contract, entry } = wrapper;
  const sent = given.filter((parameter) => entry.cure !== "onlyNamed" || parameter.name !== "Name");
  return {
    ...Object.fromEntries(sent.map((parameter) => [parameter.name, sampleValue(parameter)])),
    ...entry.fixed,
    ...(contract.supportsShouldProcess ? { Confirm: false } : {}),
  };
}

/** An item as the far side sends it: under PowerShell's names. */
function renamedBack(plan: ShapedOutput, item: Value): Value {
  if (Object.keys(plan.renames).length === 0) return item;
  const theirs = new Map(Object.entries(plan.renames).map(([name, ours]) => [ours, name]));
  return Object.fromEntries(Object.entries(item as ValueMap).map(([name, value]) => [theirs.get(name) ?? name, value]));
}

describe("the list of wrappers", () => {
  test("has every command of every module, 359 of the three Windows modules", () => {
    const all = contractModules.flatMap((module) => commandsOf(module).map(({ name }) => name));
    expect(wrappers.map(({ name }) => name).sort()).toEqual(all.sort());
    expect(wrappers.filter(({ contract }) => contract.module !== "Cutover")).toHaveLength(359);
  });

  test("reaches 547 of the 573 parameter sets; the others no call by name can mean", () => {
    const windows = wrappers.filter(({ contract }) => contract.module !== "Cutover");
    const reachable = windows.flatMap(({ contract }) => reachableSets(contract));
    const all = windows.flatMap(({ contract }) => contract.parameterSets);
    expect([reachable.length, all.length]).toEqual([547, 573]);
  });

  test("tells of every command in our own words what it is for", () => {
    const silent = wrappers.filter(({ contract, entry }) => (entry.purpose ?? contract.description ?? "").length < 10);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});

describe.each(wrappers.map((wrapper) => [wrapper.name, wrapper] as const))("the wrapper of %s", (_name, wrapper) => {
  const { contract, run, entry } = wrapper;
  const plan = outputPlan(wrapper);
  const isShaped = plan.kind === "one" || plan.kind === "list";
  const sample = isShaped ? fc.sample(anyOf(plan.shape), { numRuns: 1, seed: 7 }) : [];
  const answer = isShaped ? sample.map((item) => renamedBack(plan, item)) : [];

  test("sends for each set exactly the command that the binder takes for that set", async () => {
    for (const set of reachableSets(contract)) {
      for (const given of [members(wrapper, set.name), smallest(wrapper, set.name)]) {
        const shell = answeringShell(answer);
        await run(shell, inputOf(wrapper, given));
        const [sent] = shell.sent;
        expect(sent?.command).toMatchObject({ module: contract.module, name: contract.name });
        expect(sent?.command.parameters).toEqual(commandOf(wrapper, given));
        expect(bind(contract, sent?.command.parameters ?? {})).toMatchObject({ kind: "bound", set: set.name });
      }
    }
  });

  test("waits as long as the command may take, longer when it is told to wait, and as the caller says", async () => {
    const input = inputOf(wrapper, needed(wrapper, defaultSet(wrapper)));
    const waited = async (given: object, options = {}) => {
      const shell = answeringShell(answer);
      await run(shell, given, options);
      return shell.sent[0]?.options.deadlineMs;
    };
    expect(await waited(input)).toBe((entry.deadlineSeconds ?? 30) * 1000);
    expect(await waited(input, { deadlineMs: 5 })).toBe(5);
    if (offered(wrapper).some(({ name }) => inputName(wrapper, name) === "waitSeconds"))
      expect(await waited({ ...input, waitSeconds: 90 })).toBe(120_000);
  });

  test("refuses a parameter that the command does not have, and names it", async () => {
    const input = { ...inputOf(wrapper, needed(wrapper, defaultSet(wrapper))), misspelt: "x" };
    const error = await run(answeringShell(answer), input).catch((thrown: unknown) => thrown);
    if (!isCutoverError(error, "COMMAND_REFUSED_BY_CONTRACT")) throw new Error(`${contract.name} took it`);
    expect(error.what).toContain('"misspelt"');
  });

  if (isShaped) {
    const input = inputOf(wrapper, needed(wrapper, defaultSet(wrapper)));

    test("gives back what came, whatever it is", async () => {
      await fc.assert(
        fc.asyncProperty(anyOf(plan.shape), async (item) => {
          const result = await run(answeringShell([renamedBack(plan, item)]), input);
          const one = plan.kind === "list" ? (result as readonly unknown[]) : [result];
          if (entry.cure === undefined || one.length > 0) expect(one).toEqual([asRead(plan.shape, item)]);
        }),
        { numRuns: 20 },
      );
    });

    test("asks for just the properties it reads, and gives everything under raw when it is told to", async () => {
      const shell = answeringShell(answer);
      await run(shell, input);
      expect(shell.sent[0]?.command.select).toEqual(plan.select.length === 0 ? undefined : plan.select);
      if (plan.select.length === 0) return;
      const everything = { ...((answer[0] ?? {}) as ValueMap), More: "of it", Password: "clear" };
      const wide = answeringShell([everything]);
      const result = await run(wide, input, { select: "all" });
      const one = plan.kind === "list" ? (result as readonly ValueMap[])[0] : (result as ValueMap);
      expect(wide.sent[0]?.command.select).toBe("all");
      if (one === undefined) return;
      const { raw } = one as { readonly raw: ValueMap };
      expect(raw).toMatchObject({ More: "of it" });
      expect(JSON.stringify(raw.Password)).toBe('"***"');
    });

    test("names the property that is missing or of another kind", async () => {
      const item = (answer[0] ?? {}) as ValueMap;
      if (plan.select.length === 0) return;
      for (const property of Object.keys(item)) {
        const ours = plan.renames[property] ?? property;
        const word = String((plan.shape as ValueMap)[ours]);
        const { [property]: _left, ...others } = item;
        // A list in a list is of no kind that an output has.
        const wrong = { ...item, [property]: { $: [1] } } as ValueMap;
        const takesAnything = /^(map|value)/.test(word) || ours === "headers";
        for (const bad of takesAnything ? [others] : [others, wrong]) {
          const error = await run(answeringShell([bad]), input).catch((thrown: unknown) => thrown);
          if (!isCutoverError(error, "OUTPUT_UNEXPECTED")) throw new Error(`${property} was not missed`);
          expect(error.what).toContain(`${contract.name} on APP01`);
          expect(error.what).toContain(`.${ours}`);
        }
      }
    });
  }
});
