import type { Command } from "../shell";
import { bind } from "./binder";
import type { Effect } from "./command-contract";
import { contractOf } from "./read-contracts";
import { recognise } from "./tsql";

/**
 * What a command does to the computer. Invoke-Sqlcmd is judged by its text: only a text of the catalogue can read. What
 * has no contract, does not bind, or is not recognised counts as changing. `find` looks a contract up where an estate
 * declares commands of its own.
 */
export function effectOf(command: Command, find: typeof contractOf = contractOf): Effect {
  const contract = find(command.module, command.name);
  if (contract === undefined) return "changes";
  if (contract.module !== "SqlServer" || contract.name !== "Invoke-Sqlcmd") return contract.effect;
  const bound = bind(contract, command.parameters);
  if (bound.kind === "refused") return "changes";
  const { Query, InputFile, DisableVariables } = bound.parameters;
  if (typeof Query !== "string" || InputFile !== undefined) return "changes";
  // sqlcmd would replace $(x) inside a quoted name or text before the server sees it.
  if (DisableVariables !== true && Query.includes("$(")) return "changes";
  return recognise(Query)?.effect ?? "changes";
}
