import { CutoverError, isCutoverError } from "../errors";

/** Files of a command by the path that the person gave. */
export type GivenFiles = Readonly<Record<string, Uint8Array>>;

/**
 * Does work over several files; where one of them cannot be read as XML, the error names it. The library knows bytes
 * only, and "line 14" of which of three files is the first thing that one asks.
 */
export function namingFiles<T>(files: GivenFiles, work: () => T): T {
  const failed = (thrown: unknown): never => {
    throw isCutoverError(thrown) && thrown.code.startsWith("WEBCONFIG_") ? named(files, thrown) : thrown;
  };
  try {
    const done = work();
    return done instanceof Promise ? (done.catch(failed) as T) : done;
  } catch (thrown) {
    return failed(thrown);
  }
}

function named(files: GivenFiles, error: CutoverError): CutoverError {
  const { parse } = require("../webconfig") as typeof import("../webconfig");
  for (const [path, bytes] of Object.entries(files)) {
    try {
      parse(bytes);
    } catch (thrown) {
      if (!isCutoverError(thrown, error.code)) continue;
      const { code, what, why, todo, details } = thrown;
      return new CutoverError({ code, what: `${path}: ${what}`, why, todo, details, cause: error });
    }
  }
  return error;
}
