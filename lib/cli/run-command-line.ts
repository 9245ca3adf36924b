import { CommanderError } from "commander";
import { CutoverError, EXIT, isCutoverError } from "../errors";
import { Output } from "./output";
import { buildProgram } from "./program";
import type { Session } from "./session";

/**
 * Runs one command line from its arguments to its exit code. Never throws: what is thrown inside is rendered, an
 * unforeseen error as INTERNAL with exit 70.
 */
export async function runCommandLine(args: readonly string[], session: Session): Promise<number> {
  const output = new Output(session, args);
  const program = buildProgram({ session, output });
  try {
    await program.parseAsync([...args], { from: "user" });
    return output.exitCode;
  } catch (thrown) {
    return failed(thrown, { output, session });
  }
}

function failed(thrown: unknown, { output, session }: { readonly output: Output; readonly session: Session }): number {
  // Commander has printed help and version itself.
  if (thrown instanceof CommanderError && thrown.exitCode === 0) return EXIT.done;
  const error = asCutoverError(thrown, session.signal);
  output.failure(error);
  return error.exitCode;
}

function asCutoverError(thrown: unknown, signal: AbortSignal): CutoverError {
  // Whatever an interruption made fail on its way out, it is an interruption.
  if (signal.aborted && isCutoverError(signal.reason)) return signal.reason;
  if (isCutoverError(thrown)) return thrown;
  if (thrown instanceof CommanderError) return usageError(thrown);
  const what = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return new CutoverError({ code: "INTERNAL", what, cause: thrown });
}

function usageError(thrown: CommanderError): CutoverError {
  const said = thrown.message.replace(/^error: /, "").replace(/\n\(Did you mean (.*)\)/, ". Did you mean $1");
  const what = thrown.code === "commander.help" ? "A command is missing." : said;
  return new CutoverError({ code: "USAGE", what });
}
