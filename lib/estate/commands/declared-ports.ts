import { bind, type CommandContract, contractModules, contractOf } from "../../contract";
import { type DeclaredCommand, declaredContract } from "../../contract/declared";
import { CutoverError } from "../../errors";
import type { Command, Ports, Shell, ValueMap } from "../../shell";

type Contracts = ReadonlyMap<string, CommandContract>;

/**
 * Ports whose shells know the commands that the estate declares: what they do, and how they are called. A call of any
 * other command of an operator's module, or one that does not bind, is refused before it leaves the program.
 */
export function withDeclaredCommands(ports: Ports, declared: readonly DeclaredCommand[]): Ports {
  const contracts: Contracts = new Map(declared.map((one) => [keyOf(one), declaredContract(one)]));
  return { ...ports, on: (computer) => declaringShell(ports.on(computer), contracts) };
}

function declaringShell(shell: Shell, contracts: Contracts): Shell {
  return {
    computer: shell.computer,
    effectOf: (command) => declaredIn(contracts, command).effect,
    invoke: async (command, options) => {
      refuseUndeclared(command, contracts);
      return shell.invoke(command, options);
    },
  };
}

function refuseUndeclared(command: Command, contracts: Contracts): void {
  if (command.module === "Cutover" && command.name === "Start-CutoverCommand") {
    const { Module, Name, Parameters } = command.parameters;
    check({ module: String(Module), name: String(Name) }, (Parameters ?? {}) as ValueMap, contracts);
  } else if (!contractModules.includes(command.module)) {
    check(command, command.parameters, contracts);
  }
}

function check(command: Pick<Command, "module" | "name">, parameters: ValueMap, contracts: Contracts): void {
  // A command that cutover knows itself, run as a job: the upgrade file can declare none of these.
  const known = contractOf(command.module, command.name);
  const bound = bind(known ?? declaredIn(contracts, command), parameters);
  if (bound.kind === "refused")
    throw new CutoverError({ code: "COMMAND_NOT_AS_DECLARED", what: `${called(command)}: ${bound.error.message}` });
}

function declaredIn(contracts: Contracts, command: Pick<Command, "module" | "name">): CommandContract {
  const contract = contracts.get(keyOf(command));
  if (contract !== undefined) return contract;
  throw new CutoverError({ code: "COMMAND_NOT_DECLARED", what: `${called(command)} is not declared in the estate.` });
}

const called = ({ module, name }: Pick<Command, "module" | "name">): string => `${module}\\${name}`;

const keyOf = ({ module, name }: { readonly module: string; readonly name: string }): string =>
  `${module}/${name}`.toLowerCase();
