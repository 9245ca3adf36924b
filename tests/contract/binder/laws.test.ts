import fc from "fast-check";
import { bind, type CommandContract, commandsOf, contractModules, type ParameterContract } from "../../../lib/contract";
import { Decimal, Secret, type Value, type ValueMap } from "../../../lib/shell";
import { hostileText } from "../hostile-texts";
import { expectedOutcome } from "./expected-outcome";
import { sampleValue } from "./sample-value";

const commands = contractModules.flatMap((module) => commandsOf(module));
const runs = { numRuns: 3000 };

interface Call {
  readonly contract: CommandContract;
  readonly given: readonly ParameterContract[];
}

/** A command with a random part of its parameters, mostly of one set, in random order. */
const anyCall: fc.Arbitrary<Call> = fc.constantFrom(...commands).chain((contract) =>
  fc.constantFrom(...contract.parameterSets).chain((set) => {
    const members = contract.parameters.filter((parameter) => parameter.sets.includes(set.name));
    const mandatory = members.filter((parameter) => parameter.mandatoryIn.includes(set.name));
    return fc.record({
      contract: fc.constant(contract),
      given: fc.oneof(
        fc.shuffledSubarray([...members]).map((some) => [...new Set([...some, ...mandatory])]),
        fc.shuffledSubarray([...members]),
        fc.shuffledSubarray([...contract.parameters], { maxLength: Math.min(6, contract.parameters.length) }),
      ),
    });
  }),
);

const named = (given: readonly ParameterContract[], nameOf: (parameter: ParameterContract) => string): ValueMap =>
  Object.fromEntries(given.map((parameter) => [nameOf(parameter), sampleValue(parameter)]));
const plain = (given: readonly ParameterContract[]) => named(given, (parameter) => parameter.name);

describe("binding", () => {
  test("agrees with the rules of sets for any parameters of any command", () => {
    fc.assert(
      fc.property(anyCall, ({ contract, given }) => {
        const bound = bind(contract, plain(given));
        const expected = expectedOutcome(contract, given);
        if ("set" in expected)
          expect(bound).toMatchObject({ kind: "bound", set: expected.set, parameters: plain(given) });
        else expect(bound).toMatchObject({ kind: "refused", error: { id: `${expected.id},${contract.name}` } });
      }),
      runs,
    );
  });

  test("does not depend on the order of distinct parameters", () => {
    fc.assert(
      fc.property(
        anyCall.chain((call) =>
          fc.tuple(fc.constant(call), fc.shuffledSubarray([...call.given], { minLength: call.given.length })),
        ),
        ([{ contract, given }, shuffled]) => {
          const [one, other] = [bind(contract, plain(given)), bind(contract, plain(shuffled))];
          expect(other).toEqual(one);
        },
      ),
      runs,
    );
  });

  test("does not depend on the case of names, nor on aliases in their place", () => {
    fc.assert(
      fc.property(anyCall, fc.func(fc.nat(3)), ({ contract, given }, pick) => {
        const written = named(given, (parameter) => {
          const names = [
            parameter.name,
            parameter.name.toUpperCase(),
            parameter.name.toLowerCase(),
            ...parameter.aliases,
          ];
          return names[pick(parameter.name) % names.length] ?? parameter.name;
        });
        expect(bind(contract, written)).toEqual(bind(contract, plain(given)));
      }),
      runs,
    );
  });

  test("takes a prefix that fits no other parameter in place of a name, and refuses one that fits two of the command's own", () => {
    const isOwn = ({ contract, given }: Call) => given.length > 0 && contract.parameters.length > 0;
    fc.assert(
      fc.property(anyCall.filter(isOwn), fc.nat(), ({ contract, given }, seed) => {
        const target = given[seed % given.length];
        if (target === undefined) return;
        const prefix = target.name.slice(0, 1 + (seed % target.name.length));
        const fits = contract.parameters.filter((parameter) =>
          [parameter.name, ...parameter.aliases].some((name) => name.toLowerCase().startsWith(prefix.toLowerCase())),
        );
        const isExact = contract.parameters.some(({ name, aliases }) =>
          [name, ...aliases].some((exact) => exact.toLowerCase() === prefix.toLowerCase()),
        );
        const COMMON_ALIASES = /^(vb|db|ea|wa|infa|proga|ev|wv|iv|ov|ob|pv|wi|cf|debug|verbose|confirm|whatif)$/i;
        fc.pre(!isExact && !COMMON_ALIASES.test(prefix));
        const bound = bind(
          contract,
          named(given, (parameter) => (parameter === target ? prefix : parameter.name)),
        );
        if (fits.length === 1) expect(bound).toEqual(bind(contract, plain(given)));
        else expect(bound).toMatchObject({ error: { id: `AmbiguousParameter,${contract.name}` } });
      }),
      runs,
    );
  });

  test("binds what it gave back once more to the same", () => {
    fc.assert(
      fc.property(anyCall, ({ contract, given }) => {
        const bound = bind(contract, plain(given));
        if (bound.kind === "bound") expect(bind(contract, bound.parameters)).toEqual(bound);
      }),
      runs,
    );
  });

  test("refuses the same parameter twice, by whatever names", () => {
    fc.assert(
      fc.property(
        anyCall.filter(({ given }) => given.length > 0),
        ({ contract, given: [first] }) => {
          if (first === undefined) return;
          const value = sampleValue(first);
          const bound = bind(contract, { [first.name]: value, [`-${first.name.toUpperCase()}`]: value });
          expect(bound).toMatchObject({ kind: "refused", error: { id: `ParameterAlreadyBound,${contract.name}` } });
        },
      ),
      runs,
    );
  });

  test("gives an answer for any names and values, with a known error id, and shows no text of the values", () => {
    const canary = "hunter2";
    const { value } = fc.letrec<{ value: Value }>((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        fc.constantFrom<Value>(
          null,
          true,
          "",
          canary,
          "1,2",
          "0x1F",
          new Secret(canary),
          new Decimal("1.50"),
          2n ** 70n,
        ),
        fc.double(),
        fc.integer(),
        fc.bigInt(),
        hostileText,
        fc.date({ noInvalidDate: false }),
        fc.uint8Array({ maxLength: 3 }),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(fc.string(), tie("value"), { maxKeys: 3 }) as fc.Arbitrary<ValueMap>,
      ),
    }));
    const written = fc.oneof(
      hostileText,
      fc.constantFrom("Name", "Path", "Query", "Confirm", "ErrorAction", "OutBuffer"),
    );
    const anyValues = anyCall.chain(({ contract, given }) =>
      fc.tuple(
        fc.constant(contract),
        fc.tuple(...given.map(({ name }) => fc.tuple(fc.constant(name), value))),
        fc.array(fc.tuple(written, value), { maxLength: 2 }),
      ),
    );
    fc.assert(
      fc.property(anyValues, ([contract, given, others]) => {
        const bound = bind(contract, Object.fromEntries([...given, ...others]));
        if (bound.kind === "bound") return;
        expect(bound.error.id).toMatch(/^[A-Z][A-Za-z]+,[A-Za-z0-9-]+$/);
        expect(bound.error.message).not.toContain(canary);
      }),
      runs,
    );
  });
});
