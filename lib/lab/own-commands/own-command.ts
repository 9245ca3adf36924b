import type { CommandContract } from "../../contract";
import { declaredContract } from "../../contract/declared";
import { commandKey } from "../part-index";
import type { ComputerState } from "../state/computer-state";
import { entryOf } from "../state/table";
import type { CommandDefinition } from "../world/call";
import type { World } from "../world/world";
import type { Operation } from "./operation";

export interface OwnCommand {
  readonly contract: CommandContract;
  readonly definition: CommandDefinition;
  readonly operation: Operation;
}

/** The operator's own command of that name on a computer, ready to be bound and run; undefined: there is none. */
export function ownCommand(
  world: Pick<World, "parts">,
  computer: ComputerState,
  { module, name }: { readonly module: string; readonly name: string },
): OwnCommand | undefined {
  const state = entryOf(computer.ownCommands ?? {}, commandKey(module, name));
  const operation = state && world.parts.operations.get(state.standsFor);
  if (state === undefined || operation === undefined) return undefined;
  const { parameterSets } = state;
  const contract = declaredContract({
    module: state.module,
    name: state.name,
    effect: operation.effect,
    parameterSets,
  });
  return {
    contract,
    operation,
    definition: { run: (call) => operation.run(call), effect: () => operation.effect },
  };
}
