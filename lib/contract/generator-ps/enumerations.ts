import type { CommandContract, EnumContract } from "../command-contract";
import { indented } from "./powershell-text";

/** The enumerations of a module by the name that each has in its PowerShell file. */
export interface Enumerations {
  readonly declared: readonly EnumContract[];
  /** The name under which an enumeration is declared. */
  nameOf(enumeration: EnumContract): string;
}

/**
 * Gathers the enumerations behind a module's parameters. The types themselves exist on no Linux, so the module declares
 * them: same short name, members and numbers, hence PowerShell's own conversion; only the namespace is missing. Two that
 * share their short name but not their members are told apart by a number.
 */
export function enumerationsOf(commands: readonly CommandContract[]): Enumerations {
  const names = new Map<string, string>();
  const declared: EnumContract[] = [];
  for (const { enumeration } of commands.flatMap((command) => command.parameters)) {
    if (enumeration === undefined || names.has(keyOf(enumeration))) continue;
    const same = declared.filter(({ name }) => name.replace(/_\d+$/, "") === enumeration.name).length;
    const name = same === 0 ? enumeration.name : `${enumeration.name}_${same + 1}`;
    names.set(keyOf(enumeration), name);
    declared.push({ ...enumeration, name });
  }
  return { declared, nameOf: (enumeration) => names.get(keyOf(enumeration)) ?? enumeration.name };
}

const keyOf = ({ name, flags, members }: EnumContract): string => JSON.stringify([name, flags, members]);

export function renderEnumeration({ name, flags, members }: EnumContract): readonly string[] {
  const lines = Object.entries(members).map(([member, number]) => `${member} = ${number}`);
  return [...(flags ? ["[Flags()]"] : []), `enum ${name} {`, ...indented(lines), "}"];
}
