import type { ComputerState } from "../state/computer-state";
import type { EstateState } from "../state/estate-state";
import { entryOf, keyOf } from "../state/table";

/** A computer by its name in any case. */
export function findComputer(state: EstateState, name: string): ComputerState | undefined {
  return entryOf(state.computers, keyOf(name));
}
