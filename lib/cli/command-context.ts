import type { Command } from "commander";
import type { Output } from "./output";
import type { Session } from "./session";

/** What every command gets. */
export interface CommandContext {
  readonly session: Session;
  readonly output: Output;
}

/** Adds one command to the program. */
export type AddCommand = (program: Command, context: CommandContext) => void;

/** The options that every command has. `Output` reads them from the raw arguments. */
export function withCommonOptions(command: Command): Command {
  return command
    .option("--json", "print the result as JSON on stdout, and nothing else there")
    .option("-q, --quiet", "no progress and no remarks on stderr");
}

export function example(...lines: readonly string[]): string {
  return ["", lines.length === 1 ? "Example:" : "Examples:", ...lines.map((line) => `  $ ${line}`)].join("\n");
}
