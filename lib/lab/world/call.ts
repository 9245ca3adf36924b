import type { Fence, PowerShellError, Secret, StreamRecord, Value, ValueMap } from "../../shell";
import type { ComputerState } from "../state/computer-state";
import type { ChangeDraft, HazardOptions, World } from "./world";

/** One call of a simulated command: where, with what, for whom. Parameters have the contract's names. */
export interface Call {
  readonly world: World;
  readonly computer: ComputerState;
  readonly module: string;
  readonly command: string;
  readonly parameters: ValueMap;
  /** The parameter set the binder chose. */
  readonly parameterSet: string;
  readonly fence: Fence | undefined;
  /** Typed reading of bound parameters. @throws LabError when the value has another type (the binder's fault). */
  has(name: string): boolean;
  text(name: string): string;
  optionalText(name: string): string | undefined;
  texts(name: string): readonly string[];
  integer(name: string): number;
  optionalInteger(name: string): number | undefined;
  flag(name: string): boolean;
  /** ms since 1970. */
  date(name: string): number;
  bytes(name: string): Uint8Array;
  secret(name: string): Secret | undefined;
  map(name: string): ValueMap;
  maps(name: string): readonly ValueMap[];
  /** A change by this command. */
  emit(change: Omit<ChangeDraft, "computer">): void;
  /** An error that does not end the command. */
  report(error: Partial<PowerShellError> & Pick<PowerShellError, "id" | "category" | "message">): void;
  record(record: StreamRecord): void;
  /** The answer comes that much later by virtual time; the effect is there at once. Adds up. */
  takes(ms: number): void;
  /** See World.hazard, at this command on this computer. */
  hazard(does: string): HazardOptions | undefined;
}

/** Runs a command on the simulated computer: changes the state, gives the output objects. */
export type CommandHandler = (call: Call) => readonly Value[];

/** A handler with what only it can know about a call: the statements in it and whether they change something. */
export interface CommandDefinition {
  readonly run: CommandHandler;
  /** Kinds of the statements in the call, for the history (Invoke-Sqlcmd). */
  readonly statements?: (parameters: ValueMap) => readonly string[];
  /** Overrides the contract's effect of the command for this call. */
  readonly effect?: (parameters: ValueMap) => "reads" | "changes";
}
