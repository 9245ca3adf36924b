import type { Value, ValueMap } from "../../shell";
import type { ComputerState } from "../state/computer-state";
import type { World } from "../world/world";

/** What an operator's own command can stand for on the lab: something that a simulated product does. */
export interface Operation {
  readonly text: string;
  readonly effect: "reads" | "changes";
  /** Gives the output objects. @throws LabError when the product refuses. */
  readonly run: (call: {
    readonly world: World;
    readonly computer: ComputerState;
    readonly parameters: ValueMap;
  }) => readonly Value[];
}
