import type { Secret } from "../../shell";

/** How another computer is reached. The names are those of PowerShell's New-PSSession. */
export type Remote = SshRemote | WinRmRemote;

interface AnyRemote {
  /** Where it is reached, when that is not the computer's name: a host name or an address. */
  readonly host?: string | undefined;
  readonly port?: number | undefined;
  /** How long the connection may take, in milliseconds. Default 15,000, and never longer than the ready budget. */
  readonly connectingTimeoutMs?: number | undefined;
  /** The folder over there that holds cutover's module (its Cutover.psd1), when it is not in PowerShell's module path. */
  readonly folder?: string | undefined;
  /** Copies the module there as files, below the account's own module path, where its version is missing. Default: no. */
  readonly bring?: boolean | undefined;
}

/** Over SSH, whatever the two systems are. Needs PowerShell 7.3 here, ssh, and the subsystem `powershell` over there. */
export interface SshRemote extends AnyRemote {
  readonly over: "ssh";
  readonly user?: string | undefined;
  /** Absolute path of a private key here. Default: what ssh's own configuration and agent give. */
  readonly keyFile?: string | undefined;
  /** Name of the subsystem over there. Default `powershell`. */
  readonly subsystem?: string | undefined;
  /** Options of ssh (its `-o`), of those that are let through; the rest belongs into ssh's configuration. */
  readonly options?: Readonly<Record<string, string>> | undefined;
}

/** Over WinRM: from Windows to Windows only. */
export interface WinRmRemote extends AnyRemote {
  readonly over: "winrm";
  readonly useSsl?: boolean | undefined;
  /** Default: the account that cutover runs as. */
  readonly credential?: { readonly userName: string; readonly password: Secret } | undefined;
  readonly authentication?: WinRmAuthentication | undefined;
  /** The session configuration over there. Default: that of the PowerShell that connects. */
  readonly configurationName?: string | undefined;
}

/** Those of WinRM's that send no password in a form that can be read, or only with `useSsl`. CredSSP is left out on purpose. */
export type WinRmAuthentication = "Default" | "Negotiate" | "NegotiateWithImplicitCredential" | "Kerberos" | "Basic";

export const WINRM_AUTHENTICATIONS = [
  "Default",
  "Negotiate",
  "NegotiateWithImplicitCredential",
  "Kerberos",
  "Basic",
] as const satisfies readonly WinRmAuthentication[];
