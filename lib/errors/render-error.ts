import type { CutoverError, Json } from "./cutover-error";

/** An error as the lines a person reads: what, why, what to do. */
export function renderErrorText(error: CutoverError): string {
  return [`error ${error.code}: ${error.what}`, `  why:  ${error.why}`, `  do:   ${error.todo}`].join("\n");
}

/** An error as data, for `--json`, reports and journals. */
export function renderErrorJson(error: CutoverError): { readonly [key: string]: Json } {
  return {
    code: error.code,
    what: error.what,
    why: error.why,
    todo: error.todo,
    exitCode: error.exitCode,
    details: error.details,
  };
}
