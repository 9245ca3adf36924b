import { CutoverError, type ErrorCode } from "../../errors";
import { startFailure } from "../launch/start-failure";
import type { Remote } from "./remote";
import type { Report } from "./report";

/** What is known of a connection that did not come about. */
export interface FailedConnection {
  readonly computer: string;
  readonly remote: Remote;
  /** The version of cutover's module that is needed over there. */
  readonly version: string;
  /** What the near half told last, when it told anything. */
  readonly report: Report | undefined;
  /** The last of what its process said: ssh's own words are there. */
  readonly said: string;
  /** Why it is over. */
  readonly reason: string;
}

/** ssh speaks English everywhere, and New-PSSession repeats none of it. */
const SSH_SAYS: readonly (readonly [RegExp, ErrorCode])[] = [
  [/Host key verification failed|HOST IDENTIFICATION HAS CHANGED|host key is known/i, "REMOTE_HOST_KEY"],
  [/Permission denied|Too many authentication failures|No supported authentication/i, "REMOTE_REFUSED"],
  [/subsystem request failed/i, "REMOTE_NO_ENDPOINT"],
];

const ACCESS_DENIED = new Set([5, 1326, 1327, 1331]);

/** The one clear error of a connection that did not come about. Pure. */
export function remoteFailure(failed: FailedConnection): CutoverError {
  const { report, computer } = failed;
  if (report?.kind === "missing") return notThere(failed, report.versions);
  if (report?.kind === "ended") return hostFailure(failed, report.said);
  if (report?.kind === "failed" && report.stage !== "connect") {
    if (/UnauthorizedAccess/.test(report.id) || report.exception.endsWith("PSSecurityException")) {
      const what = `The PowerShell of ${computer} does not trust cutover-far.ps1: ${report.messages[0] ?? report.id}`;
      return new CutoverError({ code: "POWERSHELL_NOT_TRUSTED", what });
    }
    return new CutoverError({
      code: "POWERSHELL_NOT_STARTED",
      what: `The PowerShell of ${computer} was reached and did not become ready: ${report.messages.join(" ")}`.trimEnd(),
    });
  }
  const code = codeOf(failed);
  const words = wordsOf(failed);
  return new CutoverError({ code, what: `${computer} ${HOW[code] ?? "was not reached"} ${wayOf(failed)}: ${words}.` });
}

const HOW: Partial<Record<ErrorCode, string>> = {
  REMOTE_HOST_KEY: "is not known by its host key",
  REMOTE_REFUSED: "refused the account",
  REMOTE_NO_ENDPOINT: "has no PowerShell to connect to",
  REMOTING_NOT_AVAILABLE: "cannot be reached from this computer",
};

function codeOf({ report, said }: FailedConnection): ErrorCode {
  const found = SSH_SAYS.find(([words]) => words.test(said));
  if (found !== undefined) return found[1];
  if (report?.kind !== "failed") return "REMOTE_NOT_REACHED";
  const { id, number, exception, messages } = report;
  if (/^(NamedParameterNotFound|AmbiguousParameterSet|ParameterBinding)/.test(id)) return "REMOTING_NOT_AVAILABLE";
  const isMissingHere = /WSMan client library|WSMan is either not installed|libpsrpclient|SSH executable/i;
  if (messages.some((text) => isMissingHere.test(text))) return "REMOTING_NOT_AVAILABLE";
  if (ACCESS_DENIED.has(number) || /^AccessDenied|LogonFailure/.test(id) || exception.endsWith("PSSecurityException")) {
    return "REMOTE_REFUSED";
  }
  return "REMOTE_NOT_REACHED";
}

/** What ssh said is closer to the cause than what PowerShell made of it. */
function wordsOf({ report, said, remote, reason }: FailedConnection): string {
  const lines = said
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^@+$/.test(line));
  const last = remote.over === "ssh" ? lines.at(-1) : undefined;
  const first = report?.kind === "failed" ? report.messages[0] : undefined;
  return (last ?? first ?? reason).replace(/\.$/, "");
}

function wayOf({ remote, computer }: FailedConnection): string {
  const host = remote.host ?? computer;
  const port = remote.port === undefined ? "" : `, port ${remote.port}`;
  return `over ${remote.over === "ssh" ? "SSH" : "WinRM"} (${host}${port})`;
}

function notThere({ computer, version }: FailedConnection, versions: readonly string[]): CutoverError {
  const found = versions.length === 0 ? "none" : versions.join(", ");
  return new CutoverError({
    code: "REMOTE_MODULE_MISSING",
    what: `${computer} has no PowerShell module Cutover ${version} (found: ${found}).`,
  });
}

/** The host over there did not become ready: the same errors as here. */
function hostFailure({ computer }: FailedConnection, said: string): CutoverError {
  const [how = "", ...lines] = said.replace(/^ended:/, "").split("\n");
  const executable = `The PowerShell of ${computer}`;
  return startFailure({
    executable,
    host: "cutover-host.ps1",
    said: lines.join("\n"),
    reason: `the process ended with ${how}`,
  });
}
