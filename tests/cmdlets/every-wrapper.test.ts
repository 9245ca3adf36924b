import fc from "fast-check";
import { bind, type OutputShape, type ParameterContract } from "../../lib/contract";
import { inputName, offered, reachableSets } from "../../lib/contract/generator/input-union";
import { outputPlan } from "../../lib/contract/generator/output-plan";
import { readWrappers } from "../../lib/contract/read-contracts";
import { isCutoverError } from "../../lib/errors";
import { Decimal, type Value, type ValueMap } from "../../lib/shell";
import { sampleValue } from "../contract/binder/sample-value";
import { answeringShell } from "./answering-shell";
import { generatedWrappers, type Wrapper } from "./wrappers";

const wrappers = generatedWrappers();
const { wrappers: file, sqlEnums } = readWrappers();

/** The parameters of a set that a caller can give. */
const members = (wrapper: Wrapper, set: string) => offered(wrapper).filter((parameter) => parameter.sets.includes(set));
const needed = (wrapper: Wrapper, set: string) =>
  members(wrapper, set).filter((p) => p.mandatoryIn.includes(set) || wrapper.entry.required?.includes(p.name));
const inputOf = (wrapper: Wrapper, parameters: readonly ParameterContract[]) =>
  Object.fromEntries(parameters.map((parameter) => [inputName(parameter, wrapper.unitNames), sampleValue(parameter)]));

/** Values of a type word, as they come over the wire. */
function anyOf(word: OutputShape): fc.Arbitrary<Value> {
  if (Array.isArray(word)) return fc.array(anyOf((word as readonly [OutputShape])[0]), { maxLength: 3 });
  if (typeof word !== "string") {
    const [[name, inner] = ["", "string"] as const] = Object.entries(word);
    if (name.startsWith("<")) return fc.dictionary(fc.string(), anyOf(inner)) as fc.Arbitrary<ValueMap>;
    return fc.record(
      Object.fromEntries(Object.entries(word).map(([key, value]) => [key, anyOf(value)])),
    ) as fc.Arbitrary<ValueMap>;
  }
  const [, kinds = "", remark = ""] = /^([^(]*?)\s*(?:\((.*)\))?$/s.exec(word) ?? [];
  const closed = /^\w+(\|\w+)+$/.test(remark) ? remark.split("|") : [];
  return fc.oneof(...kinds.split("|").map((kind) => anyOfKind(kind, closed)));
}

function anyOfKind(kind: string, closed: readonly string[]): fc.Arbitrary<Value> {
  const [source, name = ""] = kind.split(":");
  const enumeration = source === "enum" ? file.enums[name] : source === "smo" ? sqlEnums.get(name)?.members : undefined;
  if (enumeration !== undefined) return fc.constantFrom(...Object.keys(enumeration));
  if (closed.length > 0 && kind !== "null")
    return fc.constantFrom(...closed.map((c) => (kind === "int32" ? Number(c) : c)));
  const kinds: Record<string, fc.Arbitrary<Value>> = {
    null: fc.constant(null),
    string: fc.string(),
    bool: fc.boolean(),
    int32: fc.integer(),
    uint32: fc.nat(),
    int64: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    double: fc.double({ noNaN: true, noDefaultInfinity: true }),
    date: fc.date({ noInvalidDate: true }),
    bytes: fc.uint8Array(),
    map: fc.constant({ status: 200, body: "x" }),
    decimal: fc.constant(new Decimal("1")),
    "string[]": fc.array(fc.string()),
  };
  const found = kinds[kind];
  if (found === undefined) throw new Error(`no sample for ${kind}`);
  return found;
}

describe("the list of wrappers", () => {
  test("has every target-side function, and the commands of IIS and SQL Server that the first system needs", () => {
    const count = (module: string) => wrappers.filter(({ contract }) => contract.module === module).length;
    expect([count("Cutover") >= 45, count("WebAdministration"), count("SqlServer")]).toEqual([true, 17, 4]);
  });
});

describe.each(wrappers.map((wrapper) => [wrapper.name, wrapper] as const))("the wrapper of %s", (_name, wrapper) => {
  const { contract, run } = wrapper;
  const plan = outputPlan(contract, wrapper.entry);
  const sample = "shape" in plan ? fc.sample(anyOf(plan.shape), { numRuns: 1, seed: 7 }) : [];
  const renamedBack = (item: Value | undefined): Value =>
    item === undefined || !("renames" in plan)
      ? (item ?? null)
      : Object.fromEntries(
          Object.entries(item as ValueMap).map(([name, value]) => [
            Object.entries(plan.renames).find(([, ours]) => ours === name)?.[0] ?? name,
            value,
          ]),
        );
  const answer = sample.map(renamedBack);

  test("sends calls that bind to the set they were written for", async () => {
    for (const set of reachableSets(contract)) {
      for (const given of [members(wrapper, set.name), [...needed(wrapper, set.name)]]) {
        const shell = answeringShell(answer);
        await run(shell, inputOf(wrapper, given));
        const [sent] = shell.sent;
        expect(sent?.command).toMatchObject({ module: contract.module, name: contract.name });
        const bound = bind(contract, sent?.command.parameters ?? {});
        expect(bound).toMatchObject({ kind: "bound", set: set.name });
        expect(sent?.options.deadlineMs).toBe(30_000);
      }
    }
  });

  test("sets -Confirm:$false exactly where the command has ShouldProcess", async () => {
    const [set] = [...contract.parameterSets].sort((a, b) => Number(b.isDefault) - Number(a.isDefault));
    const shell = answeringShell(answer);
    await run(shell, inputOf(wrapper, needed(wrapper, set?.name ?? "")));
    const { Confirm } = shell.sent[0]?.command.parameters ?? {};
    expect(Confirm).toBe(contract.supportsShouldProcess ? false : undefined);
  });

  if ("shape" in plan) {
    const input = inputOf(wrapper, needed(wrapper, contract.parameterSets[0]?.name ?? ""));

    test("gives back what came, whatever it is", async () => {
      await fc.assert(
        fc.asyncProperty(anyOf(plan.shape), async (item) => {
          const result = await run(answeringShell([renamedBack(item)]), input);
          const one = plan.kind === "list" ? (result as readonly unknown[]) : [result];
          if (wrapper.entry.cure === undefined || one.length > 0) expect(one).toEqual([item]);
        }),
        { numRuns: 30 },
      );
    });

    test("asks for just the properties it reads", async () => {
      const shell = answeringShell(answer);
      await run(shell, input);
      expect(shell.sent[0]?.command.select).toEqual(Object.keys((answer[0] ?? {}) as object));
    });

    test("names the property that is missing or of another kind", async () => {
      const item = (answer[0] ?? {}) as ValueMap;
      for (const property of Object.keys(item)) {
        const ours = plan.renames[property] ?? property;
        const { [property]: _left, ...others } = item;
        // A Secret is of no kind that an output has.
        for (const wrong of [others, { ...item, [property]: { $: [1] } } as ValueMap]) {
          if (
            typeof plan.shape === "object" &&
            String((plan.shape as ValueMap)[ours]).startsWith("map") &&
            wrong !== others
          )
            continue;
          if (ours === "headers" && wrong !== others) continue;
          const error = await run(answeringShell([wrong]), input).catch((thrown: unknown) => thrown);
          if (!isCutoverError(error, "OUTPUT_UNEXPECTED")) throw new Error(`${property} was not missed`);
          expect(error.what).toContain(`${contract.name} on APP01`);
          expect(error.what).toContain(`.${ours}`);
        }
      }
    });
  }
});
