import type { ValueMap } from "./value";

/** Which properties the far side is asked for: named ones, or everything it has. */
export type Select = readonly string[] | "all";

/**
 * One PowerShell command to run: its module, its name, its parameters by PowerShell name (never text that is parsed),
 * and the properties wanted back. A switch is a boolean.
 */
export interface Command {
  readonly module: string;
  readonly name: string;
  readonly parameters: ValueMap;
  readonly select?: Select;
}
