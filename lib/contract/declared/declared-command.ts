import { z } from "zod";
import type { CommandContract, Effect, ParameterContract } from "../command-contract";

/** Types that a parameter of an operator's own command may be declared with. */
const parameterTypes = [
  "String",
  "String[]",
  "Int32",
  "Int64",
  "Boolean",
  "SwitchParameter",
  "DateTime",
  "SecureString",
  "PSCredential",
] as const;

/** A module's name. Nothing that a shell would read in another way fits. */
export const moduleName = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_.-]{0,99}$/, "must be the name of a module: letters, digits, dots, hyphens");

/** A command's name: verb, hyphen, noun. Script text, operators, paths and aliases do not fit. */
export const commandName = z
  .string()
  .regex(/^[A-Z][A-Za-z]{1,29}-[A-Za-z][A-Za-z0-9]{0,79}$/, "must be a command's name, Verb-Noun, never script text");

export const parameterName = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_]{0,79}$/, "must be the name of a parameter, without a hyphen");

const parameter = z
  .strictObject({
    type: z
      .enum(parameterTypes)
      .default("String")
      .describe("Its type. Secrets go to SecureString or PSCredential only."),
    mandatory: z.boolean().default(false).describe("Whether it must be given in this set."),
    values: z.array(z.string().min(1)).min(1).optional().describe("The only values that it takes."),
  })
  .describe("A parameter.");

/** The parameter sets of a command: by the set's name, then by the parameter's. */
export const parameterSets = z
  .record(z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/, "must be a name"), z.record(parameterName, parameter))
  .refine((sets) => Object.keys(sets).length > 0, "a command has at least one parameter set; it may be empty")
  .describe("Its parameter sets by name; the first is the default.");

/** A command of the operator's own module, as the estate declares it (design, section 1). */
export const declaredCommand = z
  .strictObject({
    module: moduleName.describe("The module that has the command; it must be installed on the computer."),
    name: commandName.describe("The command's name. Never script text."),
    effect: z.enum(["reads", "changes"]).describe("Whether it only looks, or changes something."),
    parameterSets,
  })
  .describe("A command of the operator's own.");

export type DeclaredCommand = z.output<typeof declaredCommand>;
/** The same as it is written: what has a default may be left out. */
export type DeclaredCommandGiven = z.input<typeof declaredCommand>;
export type DeclaredSets = z.output<typeof parameterSets>;

/** The contract of a declared command, so that it binds as every other does. Pure. */
export function declaredContract(
  declared: Pick<DeclaredCommand, "module" | "name" | "parameterSets"> & { readonly effect: Effect },
): CommandContract {
  const { module, name, effect, parameterSets: sets } = declared;
  return {
    module,
    name,
    commandType: "Function",
    supportsShouldProcess: false,
    confirmImpact: null,
    effect,
    effectReason: "declared in the estate",
    parameterSets: Object.entries(sets).map(([set, parameters], i) => ({
      name: set,
      isDefault: i === 0,
      parameters: Object.entries(parameters).map(([of, { mandatory }]) => ({ name: of, mandatory })),
    })),
    parameters: parametersOf(sets),
    outputs: [],
    verified: false,
  };
}

function parametersOf(sets: DeclaredSets): readonly ParameterContract[] {
  const names = [...new Set(Object.values(sets).flatMap((parameters) => Object.keys(parameters)))];
  return names.map((name) => {
    const having = Object.entries(sets).filter(([, parameters]) => parameters[name] !== undefined);
    const [, first] = having[0] ?? [];
    const { type = "String", values = [] } = first?.[name] ?? {};
    return {
      name,
      type,
      aliases: [],
      sets: having.map(([set]) => set),
      mandatoryIn: having.flatMap(([set, parameters]) => (parameters[name]?.mandatory === true ? [set] : [])),
      position: null,
      pipelineInput: [],
      validValues: [...values],
      isSwitch: type === "SwitchParameter",
    };
  });
}
