import { CutoverError, type ErrorCode } from "../../errors";

/** Something wrong at a place of the upgrade file. Never holds a value of the file: it might be a secret. */
export interface Problem {
  readonly code: ErrorCode;
  /** Counted from 1; undefined when the declaration was given as an object. */
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** Where in the declaration, e.g. "inputs.licence.key"; "" is the whole. */
  readonly path: string;
  readonly message: string;
  /** The nearest valid key or name. */
  readonly nearest?: string;
}

/** All problems of a file as one error; a literal secret decides the code, since it is the worst of them. */
export function problemsError(file: string, problems: readonly Problem[]): CutoverError {
  const worst = problems.find((problem) => problem.code === "LITERAL_SECRET") ?? problems[0];
  return new CutoverError({
    code: worst?.code ?? "UPGRADE_FILE_INVALID",
    what: problems.map((problem) => problemText(file, problem)).join("\n  "),
    details: { file, problems: problems.map((problem) => ({ ...withoutUndefined(problem) })) },
  });
}

function problemText(file: string, problem: Problem): string {
  const place = problem.line === undefined ? file : `${file}:${problem.line}:${problem.column}`;
  return `${place}: ${problem.message}`;
}

function withoutUndefined(problem: Problem): { readonly [key: string]: string | number } {
  const entries = Object.entries(problem).filter((entry): entry is [string, string | number] => entry[1] !== undefined);
  return Object.fromEntries(entries);
}
