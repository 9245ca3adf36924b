import { ALL_SETS, bind, type CommandContract, type ParameterContract } from "../../../lib/contract";
import type { Value } from "../../../lib/shell";

/** A contract of our own, to look at one rule at a time. */
export function contractWith(
  commandType: CommandContract["commandType"],
  parameters: readonly (Partial<ParameterContract> & { readonly name: string })[],
  sets: readonly { readonly name: string; readonly isDefault: boolean }[] = [{ name: ALL_SETS, isDefault: true }],
): CommandContract {
  const full = parameters.map((parameter) => ({
    type: "String",
    aliases: [],
    sets: sets.map((set) => set.name),
    mandatoryIn: [],
    position: null,
    pipelineInput: [],
    validValues: [],
    isSwitch: parameter.type === "SwitchParameter",
    ...parameter,
  }));
  const members = (set: string) =>
    full
      .filter((parameter) => parameter.sets.includes(set))
      .map(({ name, mandatoryIn }) => ({ name, mandatory: mandatoryIn.includes(set) }));
  return {
    module: "Test",
    name: "Test-It",
    commandType,
    supportsShouldProcess: false,
    confirmImpact: null,
    effect: "reads",
    effectReason: "a test",
    parameterSets: sets.map((set) => ({ ...set, parameters: members(set.name) })),
    parameters: full,
    outputs: [],
    verified: true,
  };
}

/** Binds one value to a parameter of that type: the value that came out, or the error id. */
export function bindOne(
  commandType: CommandContract["commandType"],
  parameter: Partial<ParameterContract>,
  value: Value,
): { readonly value: Value } | { readonly id: string; readonly category: string } {
  const bound = bind(contractWith(commandType, [{ name: "P", ...parameter }]), { P: value });
  if (bound.kind === "bound") return { value: bound.parameters.P ?? null };
  return { id: bound.error.id.split(",")[0] ?? "", category: bound.error.category };
}
