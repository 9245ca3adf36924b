import { CutoverError } from "../../errors";

/** What is known of a start that failed: what the process said, and why it is over. */
export interface FailedStart {
  readonly executable: string;
  readonly host: string;
  readonly said: string;
  readonly reason: string;
}

/** The one clear error of a start that failed. Pure. */
export function startFailure({ said, reason, executable, host }: FailedStart): CutoverError {
  const [, mode] = /cutover-host-untrusted (\w+)/.exec(said) ?? [];
  if (mode !== undefined) return notTrusted({ executable, host, because: `the host ran in ${mode}` });
  const [, id, message] = /cutover-host-failed (\S*) (.*)/.exec(said) ?? [];
  if (id !== undefined && /^(UnauthorizedAccess|DotSourceNotSupported)/.test(id)) {
    return notTrusted({ executable, host, because: `the execution policy refused the script (${id})` });
  }
  if (/ENOENT/.test(reason)) {
    return new CutoverError({
      code: "POWERSHELL_NOT_FOUND",
      what: `${executable} cannot be started: there is no such program.`,
    });
  }
  const tail = message ?? lastLine(said);
  return new CutoverError({
    code: "POWERSHELL_NOT_STARTED",
    what: `${executable} did not become ready: ${reason}${tail === "" ? "" : `; it said: ${tail}`}.`,
  });
}

function notTrusted({
  executable,
  host,
  because,
}: {
  readonly executable: string;
  readonly host: string;
  readonly because: string;
}): CutoverError {
  return new CutoverError({
    code: "POWERSHELL_NOT_TRUSTED",
    what: `${executable} does not trust the session host ${host}: ${because}.`,
  });
}

function lastLine(said: string): string {
  return (said.trim().split(/\r?\n/).at(-1) ?? "").trim();
}
