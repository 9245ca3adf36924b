import { CutoverError, type ErrorCode, EXIT, errorCodes } from "../../errors";
import { type AddCommand, example, withCommonOptions } from "../command-context";
import { hang } from "../render/hang";
import type { Style } from "../render/style";

/** `cutover explain [CODE]`: what an error code means, or all of them. */
export const explainCommand: AddCommand = (program, { output }) => {
  withCommonOptions(program.command("explain"))
    .description("tell what an error code means and what to do about it")
    .argument("[code]", "an error code; without it all codes are listed")
    .addHelpText("after", example("cutover explain FENCE_REFUSED"))
    .action((code: string | undefined) => {
      output.begin("explain");
      if (code === undefined)
        output.result({ command: "explain", exitCode: EXIT.done, json: { codes: all() }, text: list });
      else {
        const found = find(code);
        const json = { code: found, ...errorCodes[found] };
        output.result({ command: "explain", exitCode: EXIT.done, json, text: entryText(found) });
      }
    });
};

function names(): readonly ErrorCode[] {
  return (Object.keys(errorCodes) as ErrorCode[]).sort();
}

function all() {
  return names().map((code) => ({ code, ...errorCodes[code] }));
}

function find(code: string): ErrorCode {
  const found = names().find((name) => name === code.toUpperCase());
  if (found !== undefined) return found;
  // Loaded here alone: everything else in `explain` needs the list of codes and nothing more.
  const { nearest } = require("../../estate") as typeof import("../../estate");
  const meant = nearest(code, names());
  const what = `There is no error code "${code}".${meant === undefined ? "" : ` Nearest: ${meant}.`}`;
  throw new CutoverError({ code: "CODE_UNKNOWN", what });
}

function list(style: Style, columns: number): string {
  const longest = Math.max(...names().map((name) => name.length));
  return names()
    .map((code) => {
      const prefix = `${code.padEnd(longest)}  ${String(errorCodes[code].exitCode).padStart(2)}  `;
      return hang(errorCodes[code].why, { prefix, columns, paintPrefix: style.strong });
    })
    .join("\n");
}

function entryText(code: ErrorCode) {
  return (style: Style, columns: number): string => {
    const { exitCode, why, todo, sample } = errorCodes[code];
    const part = (prefix: string, text: string) => hang(text, { prefix, columns, paintPrefix: style.faint });
    return [
      `${style.strong(code)} (exit ${exitCode})`,
      part("  why:      ", why),
      part("  do:       ", todo),
      part("  example:  ", sample),
    ].join("\n");
  };
}
