import { type CutoverError, EXIT, type ExitCode, type Json, renderErrorJson } from "../errors";
import { errorText } from "./render/error-text";
import { type Style, styleFor } from "./render/style";
import type { Session } from "./session";

/** Of a `--json` result. It is raised when a field changes its meaning or goes away. */
export const JSON_VERSION = 1;

/** What a command has to say: one result, as text or as JSON, and its exit code. */
export interface CommandResult {
  readonly command: string;
  readonly exitCode: ExitCode;
  readonly json: { readonly [key: string]: Json };
  /** The JSON has a form of its own, without the frame of the others. */
  readonly isBare?: boolean;
  /** The text for people, without its last line end; undefined: nothing. */
  readonly text: ((style: Style, columns: number) => string) | undefined;
}

/** Where a command's result, its progress and its failure go, by `--json` and `--quiet`. */
export class Output {
  exitCode: ExitCode = EXIT.done;
  readonly json: boolean;
  readonly quiet: boolean;
  private command = "";

  constructor(
    private readonly session: Session,
    args: readonly string[],
  ) {
    // Read before commander does, since a usage error has to be rendered as well.
    const options = args.includes("--") ? args.slice(0, args.indexOf("--")) : args;
    this.json = options.includes("--json") || options.join("\n").search(/^--format[\n=]json$/m) >= 0;
    this.quiet = options.some((option) => option === "--quiet" || /^-[a-zA-Z]*q/.test(option));
  }

  /** Named before a command runs, so that its failure can be told by name. */
  begin(command: string): void {
    this.command = command;
  }

  result(result: CommandResult): void {
    this.exitCode = result.exitCode;
    if (this.json) {
      const { command, exitCode, json } = result;
      this.writeJson(result.isBare === true ? json : { v: JSON_VERSION, command, exitCode, ...json });
    } else if (result.text !== undefined) {
      const text = result.text(styleFor(this.session.colour.out), this.session.columns);
      if (text !== "") this.session.out(`${text}\n`);
    }
  }

  failure(error: CutoverError): void {
    this.exitCode = error.exitCode;
    if (this.json) {
      const { command } = this;
      this.writeJson({ v: JSON_VERSION, command, exitCode: error.exitCode, error: renderErrorJson(error) });
    } else {
      // A log is searched line by line; only a terminal gets broken lines.
      const columns = this.session.live ? this.session.columns : Number.POSITIVE_INFINITY;
      this.session.err(`${errorText(error, styleFor(this.session.colour.err), columns)}\n`);
    }
  }

  /** A remark beside the result: a warning, a hint. Goes to stderr, and away with --quiet. */
  remark(text: (style: Style) => string): void {
    if (!this.quiet) this.session.err(`${text(styleFor(this.session.colour.err))}\n`);
  }

  private writeJson(value: Json): void {
    this.session.out(`${JSON.stringify(value, undefined, 2)}\n`);
  }
}
