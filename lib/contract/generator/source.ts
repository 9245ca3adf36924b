import type { CommandContract, ParameterContract } from "../command-contract";
import type { ModuleWrappers, WrapperEntry } from "../wrappers-file";
import { camelCase } from "./names";

/** A command with what the generator knows about it beside its contract. */
export interface Source {
  readonly contract: CommandContract;
  readonly entry: WrapperEntry;
  readonly module: ModuleWrappers;
  /** Names that carry a unit, by parameter or by "Command.Parameter". */
  readonly unitNames: Readonly<Record<string, string>>;
}

/** The name of the input property of a parameter. */
export function inputName({ contract, unitNames }: Pick<Source, "contract" | "unitNames">, name: string): string {
  const parameter = contract.parameters.find((candidate) => candidate.name === name);
  const isNumber = parameter?.type === "Int32" || parameter?.type === "UInt32";
  const named = unitNames[`${contract.name}.${name}`] ?? unitNames[name];
  return isNumber && named !== undefined ? named : camelCase(name);
}

/** The parameters that the wrapper offers; those that it sets itself or that change the output are left out. */
export function offered({ contract, entry, module }: Omit<Source, "unitNames">): readonly ParameterContract[] {
  const omitted = new Set([
    ...(entry.omit ?? []),
    ...Object.keys(module.omit ?? {}),
    ...Object.keys(entry.fixed ?? {}),
    "Confirm",
    "WhatIf",
  ]);
  return contract.parameters.filter((parameter) => !omitted.has(parameter.name));
}
