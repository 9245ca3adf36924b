import { bind, contractModules } from "../../contract";
import { type DeclaredCommand, declaredContract } from "../../contract/declared";
import type { UsedCommand } from "../system-catalogue";
import { nearest } from "../upgrade-file/nearest";

/** What is wrong with a declaration of a command, or with a use of one, and where in the upgrade file. */
export interface CommandFault {
  readonly code: "COMMAND_NOT_DECLARED" | "COMMAND_NOT_AS_DECLARED";
  readonly path: readonly (string | number)[];
  readonly of: "value" | "key";
  readonly message: string;
}

/** Holds the commands that the inputs use against those that the estate declares. Pure. */
export function commandFaults(
  declared: readonly DeclaredCommand[],
  uses: readonly UsedCommand[],
): readonly CommandFault[] {
  return [...declared.flatMap(declarationFault), ...uses.flatMap((use) => useFault(declared, use))];
}

function declarationFault(one: DeclaredCommand, i: number, all: readonly DeclaredCommand[]): readonly CommandFault[] {
  const at = { code: "COMMAND_NOT_AS_DECLARED", path: ["estate", "commands", i], of: "value" } as const;
  const isOurs = contractModules.some((module) => module.toLowerCase() === one.module.toLowerCase());
  if (isOurs)
    return [{ ...at, message: `${one.module} is a module that cutover knows itself; nothing of it is declared.` }];
  const isTwice = all.findIndex((other) => isSame(other, one)) < i;
  return isTwice ? [{ ...at, message: `${one.module}\\${one.name} is declared twice.` }] : [];
}

function useFault(declared: readonly DeclaredCommand[], use: UsedCommand): readonly CommandFault[] {
  const { command, effect, sample } = use;
  const at = { path: ["inputs", ...use.path], of: "value" } as const;
  const called = `${command.module}\\${command.name}`;
  const found = declared.find((one) => isSame(one, command));
  if (found === undefined) {
    const names = declared.map(({ module, name }) => `${module}\\${name}`);
    const meant = nearest(called, names);
    const hint = meant === undefined ? "" : ` Nearest: "${meant}".`;
    const message = `${called} is not declared under estate.commands.${hint}`;
    return [{ ...at, code: "COMMAND_NOT_DECLARED", message }];
  }
  const wrong = (message: string): readonly CommandFault[] => [{ ...at, code: "COMMAND_NOT_AS_DECLARED", message }];
  if (found.effect !== effect)
    return wrong(`${called} is declared as "${found.effect}", and here it must be one that ${effect}.`);
  const contract = declaredContract(found);
  const bound = bind(contract, sample);
  if (bound.kind === "refused") return wrong(`${called}: ${bound.error.message}`);
  const leaking = contract.parameters.find(
    ({ name, type }) => bound.parameters[name] !== undefined && takesNoSecret(type) && isSecretIn(sample, name),
  );
  return leaking === undefined
    ? []
    : wrong(`${called}: the secret for ${leaking.name} needs a parameter of type SecureString or PSCredential.`);
}

const takesNoSecret = (type: string): boolean => type !== "SecureString" && type !== "PSCredential";

/** PowerShell would turn a SecureString into the name of its type, and the product would get that for a key. */
function isSecretIn(sample: UsedCommand["sample"], name: string): boolean {
  const written = Object.keys(sample).find((one) => one.toLowerCase() === name.toLowerCase());
  const value = written === undefined ? null : sample[written];
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSame(a: { readonly module: string; readonly name: string }, b: typeof a): boolean {
  return a.module.toLowerCase() === b.module.toLowerCase() && a.name.toLowerCase() === b.name.toLowerCase();
}
