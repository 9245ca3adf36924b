import { CutoverError, isCutoverError } from "../../errors";
import {
  type Command,
  CommandFailure,
  type CommandResult,
  type Fence,
  type InvokeOptions,
  type Shell,
  type StreamRecord,
} from "../../shell";
import { cancelled } from "../session/failures";

/** How a command is run on several computers. */
export interface InvokeOnEachOptions extends Omit<InvokeOptions, "onRecord" | "fence"> {
  /** On how many computers at the same time. Default 32, as in PowerShell. */
  readonly throttleLimit?: number;
  /** The streams while the commands run, with the computer that a record is from. */
  readonly onRecord?: (computer: string, record: StreamRecord) => void;
  /** The fence of each computer's own lock. */
  readonly fence?: (computer: string) => Fence | undefined;
}

/** What came of a command on one computer: its result, or the typed error. */
export type ComputerResult =
  | { readonly computer: string; readonly result: CommandResult; readonly error?: undefined }
  | { readonly computer: string; readonly error: CutoverError; readonly result?: undefined };

const THROTTLE_LIMIT = 32;

/**
 * Runs a command on several computers. The results come in the order of the computers, one for each, whatever became of
 * the others; nothing is sent twice. The deadline (milliseconds) counts for each computer from its turn on; after the
 * signal those whose turn has not come end as cancelled, with nothing sent.
 *
 * @throws CutoverError REMOTE_NOT_VALID when `throttleLimit` is no whole number above 0. No failure of a computer throws.
 * @example
 * const results = await invokeOnEach(shells, command, { deadlineMs: 30_000, throttleLimit: 8 });
 * const failed = results.filter(({ error }) => error !== undefined);
 */
export async function invokeOnEach(
  shells: readonly Shell[],
  command: Command,
  options: InvokeOnEachOptions,
): Promise<readonly ComputerResult[]> {
  const { throttleLimit = THROTTLE_LIMIT } = options;
  if (!Number.isInteger(throttleLimit) || throttleLimit < 1) {
    const what = `${command.name} cannot run on ${throttleLimit} computers at a time.`;
    throw new CutoverError({ code: "REMOTE_NOT_VALID", what });
  }
  const results: ComputerResult[] = new Array(shells.length);
  const left = shells.entries();
  const worker = async (): Promise<void> => {
    for (const [i, shell] of left) results[i] = await invokeOn(shell, command, options);
  };
  await Promise.all(Array.from({ length: Math.min(throttleLimit, shells.length) }, worker));
  return results;
}

async function invokeOn(shell: Shell, command: Command, options: InvokeOnEachOptions): Promise<ComputerResult> {
  const { computer } = shell;
  const { deadlineMs, signal, onRecord } = options;
  const fence = options.fence?.(computer);
  if (signal?.aborted === true) return { computer, error: cancelled({ computer, command }, false) };
  try {
    const result = await shell.invoke(command, {
      deadlineMs,
      ...(signal === undefined ? {} : { signal }),
      ...(fence === undefined ? {} : { fence }),
      ...(onRecord === undefined ? {} : { onRecord: (record) => onRecord(computer, record) }),
    });
    return { computer, result };
  } catch (thrown) {
    return { computer, error: isCutoverError(thrown) ? thrown : unexpected(computer, command, thrown) };
  }
}

/** A defect of the program on one computer takes the answers of the others along with nobody. */
function unexpected(computer: string, command: Command, thrown: unknown): CommandFailure {
  const { module, name } = command;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const failure = new CommandFailure(
    computer,
    { module, name },
    { kind: "protocol", id: "UnexpectedError", category: "NotSpecified", message },
  );
  failure.cause = thrown;
  return failure;
}
