import type { DeclaredSets } from "../../contract/declared/declared-command";
import type { Table } from "../state/table";

declare module "../state/computer-state" {
  interface ComputerState {
    /** Commands of the operator's own modules, by `commandKey`. */
    ownCommands?: Table<OwnCommandState>;
  }
}

/** A command that somebody installed on the computer, and the operation that it stands for. */
export interface OwnCommandState {
  module: string;
  name: string;
  standsFor: string;
  parameterSets: DeclaredSets;
}
