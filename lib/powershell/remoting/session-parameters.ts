import { CutoverError } from "../../errors";
import type { Secret } from "../../shell";
import type { Remote, SshRemote, WinRmRemote } from "./remote";
import { SSH_DEFAULTS, sshOptionFault } from "./ssh-options";

/** A value as New-PSSession gets it. */
export type SessionValue =
  | string
  | number
  | boolean
  | { readonly map: Readonly<Record<string, string>> }
  | { readonly userName: string; readonly password: Secret };

/** What the session is opened with: the parameters of New-PSSession by their names, and how long WinRM may take. */
export interface SessionParameters {
  readonly parameters: Readonly<Record<string, SessionValue>>;
  readonly openTimeoutMs: number | undefined;
}

const CONNECTING_TIMEOUT_MS = 15_000;
const LONGEST_PORT = 65_535;

/**
 * The parameters of New-PSSession for a computer: its parameter set SSHHost, or ComputerName for WinRM. Pure.
 *
 * @throws CutoverError REMOTE_NOT_VALID for what ssh or PowerShell would take for something else than a name.
 */
export function sessionParameters(
  remote: Remote,
  { computer, readyMs }: { readonly computer: string; readonly readyMs: number },
): SessionParameters {
  const host = remote.host ?? computer;
  const timeoutMs = Math.min(remote.connectingTimeoutMs ?? CONNECTING_TIMEOUT_MS, readyMs);
  const fault = faultOf(remote, host);
  if (fault !== undefined)
    throw new CutoverError({ code: "REMOTE_NOT_VALID", what: `${computer} cannot be reached: ${fault}.` });
  return remote.over === "ssh" ? overSsh(remote, host, timeoutMs) : overWinRm(remote, host, timeoutMs);
}

function overSsh(remote: SshRemote, host: string, timeoutMs: number): SessionParameters {
  const { user, keyFile, subsystem, port } = remote;
  const parameters = {
    "-HostName": host,
    ...(port === undefined ? {} : { "-Port": port }),
    ...(user === undefined ? {} : { "-UserName": user }),
    ...(keyFile === undefined ? {} : { "-KeyFilePath": keyFile }),
    ...(subsystem === undefined ? {} : { "-Subsystem": subsystem }),
    "-ConnectingTimeout": timeoutMs,
    "-Options": { map: { ...SSH_DEFAULTS, ...remote.options } },
  };
  return { parameters, openTimeoutMs: undefined };
}

function overWinRm(remote: WinRmRemote, host: string, timeoutMs: number): SessionParameters {
  const { port, useSsl, credential, authentication, configurationName } = remote;
  const parameters = {
    "-ComputerName": host,
    ...(port === undefined ? {} : { "-Port": port }),
    ...(useSsl === true ? { "-UseSSL": true } : {}),
    ...(credential === undefined ? {} : { "-Credential": credential }),
    ...(authentication === undefined ? {} : { "-Authentication": authentication }),
    ...(configurationName === undefined ? {} : { "-ConfigurationName": configurationName }),
  };
  return { parameters, openTimeoutMs: timeoutMs };
}

/** A name that begins with a dash would be an option to ssh; an account may hold a domain. */
const NAME = /^[A-Za-z0-9_:[][\w.:\-[\]%]*$/;
const ACCOUNT = /^[A-Za-z0-9_][\w.\-@\\+$]*$/;

function faultOf(remote: Remote, host: string): string | undefined {
  if (!NAME.test(host)) return `"${host}" is no host name and no address`;
  if (remote.port !== undefined && !(Number.isInteger(remote.port) && remote.port > 0 && remote.port <= LONGEST_PORT)) {
    return `${remote.port} is no port`;
  }
  if (remote.over === "winrm") {
    const isReadable = remote.authentication === "Basic" && remote.useSsl !== true;
    return isReadable ? "Basic sends the password as it is, and needs useSsl" : undefined;
  }
  if (remote.user !== undefined && !ACCOUNT.test(remote.user)) return `"${remote.user}" is no user name`;
  if (remote.subsystem !== undefined && !NAME.test(remote.subsystem)) return `"${remote.subsystem}" is no subsystem`;
  return sshOptionFault(remote.options ?? {});
}
