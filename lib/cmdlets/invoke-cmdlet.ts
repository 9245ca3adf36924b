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

/** How a wrapper's command is waited for. Without a deadline it is 30 s. */
export type CmdletOptions = Partial<InvokeOptions>;

/** A command as its wrapper sends it. */
export interface CmdletDefinition {
  readonly module: string;
  readonly name: string;
  /** Input property → PowerShell parameter. */
  readonly parameters: Readonly<Record<string, string>>;
  /** What the wrapper always sends, e.g. -Confirm:$false. */
  readonly fixed?: ValueMap;
  readonly select?: Select;
  /** Output property as PowerShell names it → as we do; the others have one name. */
  readonly renames?: Readonly<Record<string, string>>;
}

/** What a command gave, with what an error about it needs to name. */
export interface CmdletAnswer {
  readonly computer: string;
  readonly command: CmdletDefinition;
  readonly output: readonly Value[];
}

const DEFAULT_DEADLINE_MS = 30_000;

/**
 * Sends a wrapper's command. An error that did not end the command is thrown all the same: half an answer is none.
 *
 * @throws CommandFailure with PowerShell's first error; CutoverError OUTPUT_UNEXPECTED when the answer was cut short.
 */
export async function invokeCmdlet(
  shell: Shell,
  call: { readonly command: CmdletDefinition; readonly input: object; readonly options: CmdletOptions },
): Promise<CmdletAnswer> {
  const command = commandFrom(call.command, call.input);
  const result = await shell.invoke(command, {
    ...call.options,
    deadlineMs: call.options.deadlineMs ?? DEFAULT_DEADLINE_MS,
  });
  const [error] = result.errors;
  if (error !== undefined) throw new CommandFailure(shell.computer, command, error);
  if (result.truncated)
    throw new CutoverError({
      code: "OUTPUT_UNEXPECTED",
      what: `The answer of ${command.name} on ${shell.computer} was cut short.`,
    });
  return { computer: shell.computer, command: call.command, output: result.output };
}

function commandFrom(definition: CmdletDefinition, input: object): Command {
  const parameters: Record<string, Value> = {};
  for (const [property, value] of Object.entries(input) as [string, Value | undefined][]) {
    if (value === undefined) continue;
    if (!Object.hasOwn(definition.parameters, property)) throw notTaken(definition, property);
    parameters[definition.parameters[property] ?? property] = value;
  }
  const { module, name, select, fixed } = definition;
  return { module, name, parameters: { ...parameters, ...fixed }, ...(select === undefined ? {} : { select }) };
}

function notTaken({ name, parameters }: CmdletDefinition, property: string): CutoverError {
  const known = Object.keys(parameters);
  return new CutoverError({
    code: "COMMAND_REFUSED_BY_CONTRACT",
    what: `The function for ${name} does not take "${property}"${known.length === 0 ? "" : `, only ${known.join(", ")}`}.`,
  });
}
