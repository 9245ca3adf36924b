import { type CommonInputs, commonNames, type Given, type Kind } from "../kinds";

/** Inputs of a resource, apart: those that every resource takes, and those of its system. Pure. */
export function splitInputs(given: Given): { readonly common: CommonInputs; readonly system: Given } {
  const isCommon = ([name]: readonly [string, unknown]) => commonNames.includes(name);
  const entries = Object.entries(given).filter(([name, value]) => name !== "__provider" && value !== undefined);
  return {
    common: Object.fromEntries(entries.filter(isCommon)) as unknown as CommonInputs,
    system: Object.fromEntries(entries.filter((entry) => !isCommon(entry))),
  };
}

/** The names of every input that a resource of this kind can have. Pure. */
export function inputNames(kind: Kind): readonly string[] {
  return [...Object.keys(shapeOf(kind)), ...commonNames];
}

function shapeOf({ system }: Kind): Readonly<Record<string, unknown>> {
  const { inputs } = system;
  return "shape" in inputs ? (inputs.shape as Readonly<Record<string, unknown>>) : {};
}

/** The inputs that stand among the outputs of a state. Pure. */
export function inputsOfState(kind: Kind, state: Given): Given {
  const names = new Set(inputNames(kind));
  return Object.fromEntries(Object.entries(state).filter(([name, value]) => names.has(name) && value !== undefined));
}
