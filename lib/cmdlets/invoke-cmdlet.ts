import { CutoverError } from "../errors";
import {
  type Command,
  CommandFailure,
  type InvokeOptions,
  type Select,
  type Shell,
  type Value,
  type ValueMap,
} from "../shell";
import { explained } from "./explain-failure";
import type { Raw } from "./lazy-schema";

/** How a wrapper's command is waited for. Without a deadline it is that of the command, 30 s for most. */
export type CmdletOptions = Partial<InvokeOptions>;

/** How much is asked for: the properties that the wrapper reads, or everything there is. */
export type Width = "default" | "all";

/** Beside how it is waited for: `select: "all"` asks for every property and gives them under `raw`. */
export interface ReadOptions<S extends Width = Width> extends CmdletOptions {
  readonly select?: S;
}

/** What a wrapper gives: its typed properties, with `select: "all"` everything that came beside them. */
export type OutputOf<T, S extends Width> = S extends "all" ? T & Raw : T;

/** A command as its wrapper sends it. */
export interface CmdletDefinition {
  readonly module: string;
  readonly name: string;
  /** Input property → PowerShell parameter. */
  readonly parameters: Readonly<Record<string, string>>;
  /** What the wrapper always sends, e.g. -Confirm:$false. */
  readonly fixed?: ValueMap;
  /** The default deadline of a command that takes its time. */
  readonly deadlineMs?: number;
  readonly select?: Select;
  /** Output property as PowerShell names it → as we do; the others have one name. */
  readonly renames?: Readonly<Record<string, string>>;
}

/** What a command gave, with what an error about it needs to name. */
export interface CmdletAnswer<S extends Width = Width> {
  readonly computer: string;
  readonly command: CmdletDefinition;
  readonly output: readonly Value[];
  readonly width: S | "default";
}

export interface CmdletCall<S extends Width> {
  readonly command: CmdletDefinition;
  readonly input: object;
  readonly options: ReadOptions<S>;
}

const DEFAULT_DEADLINE_MS = 30_000;

/**
 * Sends a wrapper's command. An error that did not end the command is thrown all the same: half an answer is none.
 *
 * @throws CommandFailure with PowerShell's first error; CutoverError OUTPUT_UNEXPECTED when the answer was cut short.
 */
export async function invokeCmdlet<S extends Width = "default">(
  shell: Shell,
  call: CmdletCall<S>,
): Promise<CmdletAnswer<S>> {
  const { select = "default", ...options } = call.options;
  const command = commandFrom(call.command, call.input, select);
  const deadlineMs = options.deadlineMs ?? deadlineOf(call.command, call.input);
  const result = await shell.invoke(command, { ...options, deadlineMs }).catch((thrown: unknown) => {
    throw explained(thrown);
  });
  const [error] = result.errors;
  if (error !== undefined) throw explained(new CommandFailure(shell.computer, command, error));
  if (result.truncated)
    throw new CutoverError({
      code: "OUTPUT_UNEXPECTED",
      what: `The answer of ${command.name} on ${shell.computer} was cut short.`,
    });
  return { computer: shell.computer, command: call.command, output: result.output, width: select };
}

/** A command that is told to wait has that time as well. */
function deadlineOf({ deadlineMs = DEFAULT_DEADLINE_MS }: CmdletDefinition, input: object): number {
  const { waitSeconds } = input as { readonly waitSeconds?: unknown };
  return typeof waitSeconds === "number" ? DEFAULT_DEADLINE_MS + waitSeconds * 1000 : deadlineMs;
}

function commandFrom(definition: CmdletDefinition, input: object, width: Width): Command {
  const parameters: Record<string, Value> = {};
  for (const [property, value] of Object.entries(input) as [string, Value | undefined][]) {
    if (value === undefined) continue;
    if (!Object.hasOwn(definition.parameters, property)) throw notTaken(definition, property);
    parameters[definition.parameters[property] ?? property] = value;
  }
  const { module, name, fixed } = definition;
  const select = width === "all" ? "all" : definition.select;
  return { module, name, parameters: { ...parameters, ...fixed }, ...(select === undefined ? {} : { select }) };
}

function notTaken({ name, parameters }: CmdletDefinition, property: string): CutoverError {
  const known = Object.keys(parameters);
  return new CutoverError({
    code: "COMMAND_REFUSED_BY_CONTRACT",
    what: `The function for ${name} does not take "${property}"${known.length === 0 ? "" : `, only ${known.join(", ")}`}.`,
  });
}
