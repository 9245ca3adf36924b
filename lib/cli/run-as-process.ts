import { constants } from "node:os";
import { CutoverError, EXIT } from "../errors";
import { terminalPrompt, workingFolder } from "../node";
import { interruptingPrompt } from "./interrupting-prompt";
import { runCommandLine } from "./run-command-line";
import type { Session } from "./session";

const PIPED_COLUMNS = 100;
const NARROWEST_COLUMNS = 40;

/** Runs one command line in this process and sets its exit code. */
export async function runAsProcess(args: readonly string[]): Promise<void> {
  const interruption = new AbortController();
  const onSignal = (signal: NodeJS.Signals) => {
    // Whoever presses Ctrl-C twice does not want to wait for a clean end; a resume finds what is there.
    if (interruption.signal.aborted) process.exit(EXIT.interrupted);
    interruption.abort(new CutoverError({ code: "INTERRUPTED", what: `The command was interrupted (${signal}).` }));
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, onSignal);
  endQuietlyWithItsReader();
  process.exitCode = await runCommandLine(args, processSession(interruption));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, onSignal);
}

/** The session of this process: its streams, its terminal, its folder. */
export function processSession(interruption: AbortController): Session {
  const { stdout, stderr } = process;
  const columns = stderr.columns ?? stdout.columns ?? PIPED_COLUMNS;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    folder: workingFolder(),
    columns: Math.max(NARROWEST_COLUMNS, columns),
    colour: { out: wantsColour(stdout), err: wantsColour(stderr) },
    live: stderr.isTTY === true && process.env.TERM !== "dumb",
    prompt: interruptingPrompt(terminalPrompt(), (reason) => interruption.abort(reason)),
    signal: interruption.signal,
    lab: "shared",
  };
}

/** https://no-color.org: any value but the empty one takes colours away; FORCE_COLOR asks for them in a pipe. */
function wantsColour(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "" && FORCE_COLOR !== "0") return true;
  return stream.isTTY === true && TERM !== "dumb";
}

/** `cutover plan | head` closes the pipe early; that is no error. */
function endQuietlyWithItsReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(128 + constants.signals.SIGPIPE);
    throw error;
  });
}
