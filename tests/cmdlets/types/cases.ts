import type { ParameterContract } from "../../../lib/contract";
import { functionName, kebabCase, typeName } from "../../../lib/contract/generator/names";
import { isNeeded, reachableSets } from "../../../lib/contract/generator/reachable-sets";
import { inputName, offered, type Source } from "../../../lib/contract/generator/source";
import { elementTypeOf, isListType } from "../../../lib/contract/parameter-type";
import { Secret, type Value } from "../../../lib/shell";
import { sampleValue } from "../../contract/binder/sample-value";

/** A call as source text; one that must not compile says what the compiler's message has to contain. */
export interface TypeCase {
  readonly kind: "smallest" | "whole" | "missing" | "foreign" | "misspelt" | "wrong";
  readonly input: string;
  readonly says?: string;
}

/** The sets that take all of these parameters, whether or not they need more. */
function possibleSets(source: Source, given: readonly ParameterContract[]): readonly string[] {
  const sets = reachableSets(source.contract).map(({ name }) => name);
  return sets.filter((set) => given.every((parameter) => parameter.sets.includes(set)));
}

/**
 * What the message about a call has to contain. Where one set is left it is the parameter; where several are, the
 * compiler can only say which parameters were given, and to which input they do not fit.
 */
function says(source: Source, given: readonly ParameterContract[], parameter: string): string {
  const isOpen = possibleSets(source, given).length > 1;
  return isOpen ? `to parameter of type '${typeName(source.contract.name)}Input` : parameter;
}

/** Whether the type of a command's input takes these parameters together: one set has them all and needs no more. */
export function isTaken(source: Source, given: readonly string[]): boolean {
  const names = new Set(given);
  return reachableSets(source.contract).some((set) => {
    const inside = offered(source).filter((parameter) => parameter.sets.includes(set.name));
    const isInside = given.every((name) => inside.some((parameter) => parameter.name === name));
    return isInside && inside.every(({ name }) => names.has(name) || !isNeeded(source, name, set.name));
  });
}

/** Good and bad calls of one command, each made from its contract. */
export function casesOf(source: Source): readonly TypeCase[] {
  const first = reachableSets(source.contract).flatMap(({ name }) => casesOfSet(source, name));
  return [...new Map(first.map((one) => [one.kind + one.input, one])).values()];
}

function casesOfSet(source: Source, set: string): readonly TypeCase[] {
  const inside = offered(source).filter((parameter) => parameter.sets.includes(set));
  const needed = inside.filter(({ name }) => isNeeded(source, name, set));
  const write = (parameters: readonly ParameterContract[], ...more: readonly string[]) =>
    literal(source, parameters, more);
  const name = (parameter: ParameterContract) => inputName(source, parameter.name);
  const isBad = (parameters: readonly ParameterContract[]) =>
    !isTaken(
      source,
      parameters.map((parameter) => parameter.name),
    );
  const missing = needed
    .map((left) => ({ left, given: needed.filter((parameter) => parameter !== left) }))
    .filter(({ given }) => isBad(given));
  const foreign = offered(source)
    .filter((parameter) => !parameter.sets.includes(set))
    .filter((parameter) => isBad([...needed, parameter]));
  const wrong = inside.find((parameter) => wrongValue(parameter) !== undefined);
  return [
    { kind: "smallest", input: write(needed) },
    { kind: "whole", input: write(inside) },
    ...missing.map(({ left, given }) => ({
      kind: "missing" as const,
      input: write(given),
      says: says(source, given, name(left)),
    })),
    ...foreign.slice(0, 3).map((parameter) => ({
      kind: "foreign" as const,
      input: write([...needed, parameter]),
      says: says(source, needed, "NotInThisSet."),
    })),
    { kind: "misspelt", input: write(needed, `misspelt: "x"`), says: "'misspelt' does not exist" },
    ...(wrong === undefined
      ? []
      : [
          {
            kind: "wrong" as const,
            input: write(
              needed.filter((parameter) => parameter !== wrong),
              `${name(wrong)}: ${wrongValue(wrong)}`,
            ),
            says: "is not assignable to type",
          },
        ]),
  ];
}

/** A value that the parameter's type does not take; undefined for one that takes any. */
function wrongValue({ type, enumeration, validValues }: ParameterContract): string | undefined {
  const element = isListType(type) ? elementTypeOf(type) : type;
  if (enumeration !== undefined || validValues.length > 0) return '"no such member"';
  if (["String", "Guid", "Uri", "TimeSpan", "IPAddress", "StringCollection"].includes(element)) return "5";
  if (/^(SwitchParameter|Boolean|Int32|UInt32|Int64|UInt64|UInt16|Byte|DateTime)$/.test(element)) return '"yes"';
  return undefined;
}

function literal(source: Source, parameters: readonly ParameterContract[], more: readonly string[]): string {
  const members = parameters.map((p) => `${inputName(source, p.name)}: ${text(sampleValue(p))}`);
  const all = [...members, ...more];
  return all.length === 0 ? "{}" : `{ ${all.join(", ")} }`;
}

/** A value as source text. */
function text(value: Value): string {
  if (typeof value === "bigint") return `${value}n`;
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  if (value instanceof Uint8Array) return "new Uint8Array()";
  if (value instanceof Secret) return "secret";
  if (Array.isArray(value)) return `[${value.map(text).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${name}: ${text(inner as Value)}`)
    .join(", ")} }`;
}

/** Type tests of some commands as the text of a file that lies `lib` away from lib. */
export function typeTests(sources: readonly (Source & { readonly cases: readonly TypeCase[] })[], lib: string): string {
  const imports = sources.map(({ contract: { module, name } }) => {
    return `import { ${functionName(name)} } from "${lib}/cmdlets/${kebabCase(module)}/${kebabCase(name)}";`;
  });
  const tests = sources.map(({ contract, cases }) => {
    const fn = functionName(contract.name);
    const lines = cases.map(({ input, says }) =>
      says === undefined
        ? `  expect(${fn}).type.toBeCallableWith(shell, ${input});`
        : `  // @ts-expect-error ${says}\n  ${fn}(shell, ${input});`,
    );
    return `test(${JSON.stringify(contract.name)}, () => {\n${lines.join("\n")}\n});`;
  });
  return [
    `import { expect, test } from "tstyche";`,
    `import type { Secret, Shell } from "${lib}/shell";`,
    ...imports,
    "declare const shell: Shell;",
    "declare const secret: Secret;",
    ...tests,
    "",
  ].join("\n");
}
